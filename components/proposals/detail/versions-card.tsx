import type { ReactNode } from 'react';
import { StatusBadge } from '#components/proposals/status-badge.tsx';
import { Card } from '#components/ui/card.tsx';
import type { VersionSummary } from '#lib/proposals/schema.ts';

/** Instants are given as business days, already in words. */
export type ShownVersion = VersionSummary & { createdOn: string; sentOn: string | null; decidedOn: string | null };

type VersionsCardProps = { versions: readonly ShownVersion[]; actionsOf: (version: ShownVersion) => ReactNode };

export function VersionsCard({ versions, actionsOf }: VersionsCardProps) {
  return (
    <Card title="Versions">
      <ol className="grid gap-4">
        {versions.map((version, index) => (
          <li key={version.version} className="grid gap-1 border-t pt-4 first:border-t-0 first:pt-0">
            <span className="flex flex-wrap items-center justify-between gap-2">
              <span className="font-medium">Version {version.version}</span>
              <StatusBadge status={version.status} />
            </span>
            <span className="text-sm text-muted">{storyOf(version)}</span>
            {version.reason ? <q className="text-sm wrap-anywhere">{version.reason}</q> : null}
            {index > 0 ? actionsOf(version) : null}
          </li>
        ))}
      </ol>
    </Card>
  );
}

function storyOf({ createdOn, sentOn, decidedOn, revision, status }: ShownVersion): string {
  const steps = [`Made ${createdOn}`];
  if (revision > 1) steps.push(`revision ${revision}`);
  if (sentOn) steps.push(`sent ${sentOn}`);
  if (decidedOn) steps.push(`${status === 'accepted' ? 'accepted' : 'declined'} ${decidedOn}`);
  return steps.join(' · ');
}
