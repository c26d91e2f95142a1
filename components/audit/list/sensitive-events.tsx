import { useTranslations } from 'next-intl';
import { Card } from '#components/ui/card.tsx';
import type { AuditEventDto } from '#lib/audit-trail/schema.ts';
import { AuditRows } from './audit-rows.tsx';

/** The last events that deserve a look. */
export function SensitiveEvents({ items, timeZone }: { items: readonly AuditEventDto[]; timeZone: string }) {
  const t = useTranslations('audit.sensitive');
  return (
    <section className="mt-4 grid gap-4">
      <h2 className="text-lg font-semibold">{t('title')}</h2>
      {items.length > 0 ? (
        <AuditRows items={items} timeZone={timeZone} level={3} />
      ) : (
        <Card>
          <p className="text-muted">{t('none')}</p>
        </Card>
      )}
    </section>
  );
}
