import type { ReactNode } from 'react';
import { StatusBadge } from '#components/proposals/status-badge.tsx';
import { Card } from '#components/ui/card.tsx';
import { formatDate, today } from '#lib/core/dates.ts';
import type { VersionSummary } from '#lib/proposals/schema.ts';

type VersionsCardProps = {
  versions: readonly VersionSummary[];
  /** The business time zone, in which a moment has its day. */
  timeZone: string;
  actionsOf: (version: VersionSummary) => ReactNode;
};

/** What has happened to each version; what can be done with an older one stands below it. */
export function VersionsCard({ versions, timeZone, actionsOf }: VersionsCardProps) {
  return (
    <Card title="Versions">
      <ol className="grid gap-4">
        {versions.map((version, index) => (
          <li key={version.version} className="grid gap-1 border-t pt-4 first:border-t-0 first:pt-0">
            <span className="flex flex-wrap items-center justify-between gap-2">
              <span className="font-medium">Version {version.version}</span>
              <StatusBadge status={version.status} />
            </span>
            <span className="text-sm text-muted">{storyOf(version, timeZone)}</span>
            {version.reason ? <q className="text-sm wrap-anywhere">{version.reason}</q> : null}
            {index > 0 ? actionsOf(version) : null}
          </li>
        ))}
      </ol>
    </Card>
  );
}

function storyOf({ createdAt, sentAt, decidedAt, revision, status }: VersionSummary, timeZone: string): string {
  const day = (instant: Date) => formatDate(today(instant, timeZone));
  const steps = [`Made ${day(createdAt)}`];
  if (revision > 1) steps.push(`revision ${revision}`);
  if (sentAt) steps.push(`sent ${day(sentAt)}`);
  if (decidedAt) steps.push(`${status} ${day(decidedAt)}`);
  return steps.join(' · ');
}
