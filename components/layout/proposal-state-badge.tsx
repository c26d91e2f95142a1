import { useTranslations } from 'next-intl';
import { Badge, type BadgeTone } from '#components/ui/badge.tsx';
import type { VersionStatus } from '#lib/proposals/schema.ts';

const tones: Record<VersionStatus, BadgeTone> = {
  draft: 'neutral',
  sent: 'accent',
  accepted: 'success',
  declined: 'danger',
  expired: 'warning',
  superseded: 'outline',
};

/** The state of a proposal, in the same colours wherever it is shown. */
export function ProposalStateBadge({ status }: { status: VersionStatus }) {
  const t = useTranslations('proposals.states');
  return (
    <Badge tone={tones[status]} dot>
      {t(status)}
    </Badge>
  );
}
