import { Badge, type BadgeTone } from '#components/ui/badge.tsx';
import type { VersionStatus } from '#lib/proposals/schema.ts';

const looks: Record<VersionStatus, { label: string; tone: BadgeTone }> = {
  draft: { label: 'Draft', tone: 'neutral' },
  sent: { label: 'Sent', tone: 'accent' },
  accepted: { label: 'Accepted', tone: 'success' },
  declined: { label: 'Declined', tone: 'danger' },
  expired: { label: 'Expired', tone: 'warning' },
  superseded: { label: 'Superseded', tone: 'outline' },
};

export function StatusBadge({ status }: { status: VersionStatus }) {
  const { label, tone } = looks[status];
  return (
    <Badge tone={tone} dot>
      {label}
    </Badge>
  );
}
