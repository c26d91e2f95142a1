import { useTranslations } from 'next-intl';
import { SessionList } from '#components/layout/session-list.tsx';
import { Card } from '#components/ui/card.tsx';
import type { UserPageDto } from '#lib/users/schema/account.ts';

/** Where somebody is signed in now. */
export function UserSessions({ user: { sessions }, now }: { user: UserPageDto; now: Date }) {
  const t = useTranslations('users.sessions');
  return (
    <Card title={t('title')}>
      {sessions.length > 0 ? <SessionList sessions={sessions} now={now} /> : <p className="text-muted">{t('none')}</p>}
    </Card>
  );
}
