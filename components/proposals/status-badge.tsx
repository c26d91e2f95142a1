import { Badge, type BadgeTone } from '#components/ui/badge.tsx';
import type { VersionStatus } from '#lib/proposals/schema.ts';

export const statusLabels: Record<VersionStatus, string> = {
  draft: 'Draft',
  sent: 'Sent',
  accepted: 'Accepted',
  declined: 'Declined',
  expired: 'Expired',
  superseded: 'Superseded',
};

const tones: Record<VersionStatus, BadgeTone> = {
  draft: 'neutral',
  sent: 'accent',
  accepted: 'success',
  declined: 'danger',
  expired: 'warning',
  superseded: 'outline',
};

export function StatusBadge({ status }: { status: VersionStatus }) {
  return (
    <Badge tone={tones[status]} dot>
      {statusLabels[status]}
    </Badge>
  );
}
