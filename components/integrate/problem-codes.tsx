import { useTranslations } from 'next-intl';
import { Card } from '#components/ui/card.tsx';

/** Every code that an error may carry; the type of a problem document leads here. */
export function ProblemCodes({ codes }: { codes: readonly { code: string; status: number; title: string }[] }) {
  const t = useTranslations('integrate.ref');
  return (
    <Card title={t('problems')} description={t('problemsText')}>
      <ul className="grid gap-2">
        {codes.map(({ code, status, title }) => (
          <li
            key={code}
            id={`problem-${code}`}
            className="flex scroll-mt-20 flex-wrap items-baseline gap-x-4 rounded-sm target:bg-accent-tint"
          >
            <code dir="ltr" className="w-10 font-mono text-sm tabular-nums">
              {status}
            </code>
            <code dir="ltr" className="w-56 font-mono text-sm">
              {code}
            </code>
            <span className="text-muted">{title}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
