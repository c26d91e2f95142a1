import { useFormatter, useTranslations } from 'next-intl';
import { Avatar } from '#components/ui/avatar.tsx';
import { Card } from '#components/ui/card.tsx';
import { Facts } from '#components/ui/facts.tsx';
import { useHeldNames } from '#components/users/use-held-names.ts';
import type { UserPageDto } from '#lib/users/schema/account.ts';

/** Who it is and what is known of the account. */
export function UserFacts({ user, now }: { user: UserPageDto; now: Date }) {
  const t = useTranslations('users.page');
  const format = useFormatter();
  const held = useHeldNames();
  const day = (at: Date) => format.dateTime(at, { dateStyle: 'medium' });
  const given = (text: string) => (text ? <bdi>{text}</bdi> : <span className="text-muted">{t('notGiven')}</span>);
  return (
    <Card title={t('facts')}>
      <div className="mb-4 flex items-center gap-3">
        <Avatar name={user.name} />
        <div className="min-w-0">
          <bdi className="block truncate font-medium">{user.name}</bdi>
          <bdi className="block truncate text-sm text-muted">{user.email}</bdi>
        </div>
      </div>
      <Facts
        layout="rows"
        className="-mb-2 border-t"
        facts={[
          { label: t('jobTitle'), value: given(user.title) },
          { label: t('phone'), value: given(user.phone) },
          { label: t('teams'), value: given(held.teams(user)) },
          { label: t('since'), value: day(user.createdAt) },
          { label: t('seen'), value: user.lastSeenAt ? format.relativeTime(user.lastSeenAt, now) : t('never') },
          {
            label: t('secondFactor'),
            value: user.secondFactorSince ? t('factorSince', { day: day(user.secondFactorSince) }) : t('noFactor'),
          },
        ]}
      />
    </Card>
  );
}
