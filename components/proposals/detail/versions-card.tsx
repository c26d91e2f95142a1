import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ProposalStateBadge } from '#components/layout/proposal-state-badge.tsx';
import { Card } from '#components/ui/card.tsx';
import { formatDate, today } from '#lib/core/dates.ts';
import type { VersionChange } from '#lib/proposals/schema/version-change.ts';
import type { VersionSummary } from '#lib/proposals/schema.ts';
import { VersionChanges } from './version-changes.tsx';

export type VersionsCardProps = {
  versions: readonly VersionSummary[];
  /** What each version says differently from the one before it. */
  changes: readonly { version: number; changes: readonly VersionChange[] }[];
  /** The business time zone, in which a moment has its day. */
  timeZone: string;
  actionsOf: (version: VersionSummary) => ReactNode;
};

/** What has happened to each version; what can be done with an older one stands below it. */
export function VersionsCard({ versions, changes, timeZone, actionsOf }: VersionsCardProps) {
  const words = useTranslations('proposals');
  const t = useTranslations('proposalPage.versions');
  return (
    <Card title={t('title')}>
      <ol className="grid gap-4">
        {versions.map((version, index) => (
          <li key={version.version} className="grid gap-1 border-t pt-4 first:border-t-0 first:pt-0">
            <span className="flex flex-wrap items-center justify-between gap-2">
              <span className="font-medium">{words('version', { version: version.version })}</span>
              <ProposalStateBadge status={version.status} />
            </span>
            <span className="text-sm text-muted">
              <Story version={version} timeZone={timeZone} />
            </span>
            {version.reason ? <q className="text-sm wrap-anywhere">{version.reason}</q> : null}
            {version.version > 1 ? (
              <VersionChanges
                from={version.version - 1}
                changes={changes.find((one) => one.version === version.version)?.changes ?? []}
                isOpen={index === 0}
              />
            ) : null}
            {index > 0 ? actionsOf(version) : null}
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Story({ version, timeZone }: { version: VersionSummary; timeZone: string }) {
  const t = useTranslations('proposalPage.versions');
  const locale = useLocale();
  const { createdAt, sentAt, decidedAt, revision, status } = version;
  const day = (instant: Date) => formatDate(today(instant, timeZone), locale);
  const steps = [t('made', { day: day(createdAt) })];
  if (revision > 1) steps.push(t('revision', { revision }));
  if (sentAt) steps.push(t('sent', { day: day(sentAt) }));
  if (decidedAt) steps.push(t(status === 'declined' ? 'declined' : 'accepted', { day: day(decidedAt) }));
  return steps.join(' · ');
}
