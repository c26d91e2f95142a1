import { useLocale, useTranslations } from 'next-intl';
import { Avatar } from '#components/ui/avatar.tsx';
import { Card } from '#components/ui/card.tsx';
import { formatDate, today } from '#lib/core/dates.ts';
import type { RoleDto } from '#lib/roles/schema.ts';
import { HolderName } from './holder-name.tsx';

type HoldersCardProps = { role: Pick<RoleDto, 'holders' | 'holderCount'>; timeZone: string; linksToPeople: boolean };

/** Who holds a role now, and until when. */
export function HoldersCard({ role: { holders, holderCount }, timeZone, linksToPeople }: HoldersCardProps) {
  const t = useTranslations('roles.holders');
  const language = useLocale();
  const lastDay = (expiresAt: Date) => formatDate(today(new Date(expiresAt.getTime() - 1), timeZone), language);
  return (
    <Card title={t('title')} description={holderCount === 0 ? t('none') : undefined} flush>
      {holders.length > 0 ? (
        <ul className="divide-y border-t">
          {holders.map(({ userId, name, status, expiresAt }) => (
            <li key={userId} className="relative flex items-center gap-3 px-5 py-2.5">
              <Avatar name={name} />
              <div className="min-w-0">
                <HolderName userId={userId} name={name} isLink={linksToPeople} />
                <p className="text-sm text-muted">
                  {expiresAt ? t('until', { day: lastDay(expiresAt) }) : t(status === 'active' ? 'lasting' : status)}
                </p>
              </div>
            </li>
          ))}
          {holderCount > holders.length ? (
            <li className="px-5 py-3 text-sm text-muted">{t('more', { count: holderCount - holders.length })}</li>
          ) : null}
        </ul>
      ) : null}
    </Card>
  );
}
