import { useTranslations } from 'next-intl';
import { Card } from '#components/ui/card.tsx';

const rules = ['limits', 'pages', 'changes', 'once', 'errors'] as const;

/** What every call keeps to, in a line each. */
export function GoodToKnow({ callsPerMinute }: { callsPerMinute: number }) {
  const t = useTranslations('integrate.rules');
  return (
    <Card title={t('title')}>
      <dl className="grid gap-4">
        {rules.map((rule) => (
          <div key={rule}>
            <dt className="font-medium">{t(rule)}</dt>
            <dd className="text-sm text-muted">{t(`${rule}Text`, { calls: callsPerMinute })}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
