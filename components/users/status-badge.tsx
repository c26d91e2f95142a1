import { useTranslations } from 'next-intl';
import { Badge, type BadgeTone } from '#components/ui/badge.tsx';
import type { UserListItem } from '#lib/users/schema/account.ts';

type Status = UserListItem['status'];
const tones: Record<Status, BadgeTone> = { active: 'success', invited: 'accent', disabled: 'neutral' };

export function StatusBadge({ status }: { status: Status }) {
  const t = useTranslations('users.statuses');
  return (
    <Badge tone={tones[status]} dot>
      {t(status)}
    </Badge>
  );
}
