import { Pencil } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import {
  deleteProposalAction,
  handOverProposalAction,
  listColleaguesAction,
  moveProposalAction,
  restoreProposalAction,
} from '#app/(desk)/proposals/actions.ts';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { Page } from '#components/layout/page.tsx';
import { PageHeader } from '#components/layout/page-header.tsx';
import { ProposalStateBadge } from '#components/layout/proposal-state-badge.tsx';
import { MoreActions } from '#components/proposals/detail/more-actions.tsx';
import { MoveButtons } from '#components/proposals/detail/move-buttons.tsx';
import { ProposalDetail } from '#components/proposals/detail/proposal-detail.tsx';
import { numberOf } from '#components/proposals/list/proposal-row.ts';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { activeLanguage } from '#lib/core/language.ts';
import { listProposalHistory } from '#lib/proposals/list-proposal-history.ts';
import { listVersionChanges } from '#lib/proposals/list-version-changes.ts';
import { proposalTitle } from '#lib/proposals/rules/reader-words.ts';
import { getBusinessSettings } from '#lib/settings/get-business-settings.ts';
import { loadProposal } from './load-proposal.ts';
import { PdfPages } from './pdf-pages.tsx';

type ProposalPageProps = { params: Promise<{ number: string }> };

export async function generateMetadata({ params }: ProposalPageProps): Promise<Metadata> {
  const [proposal, words] = await Promise.all([
    params.then(({ number }) => loadProposal(number)),
    getTranslations('proposals'),
  ]);
  return {
    title: proposal ? [proposal.number, proposal.snapshot.client.name].join(words('comma')) : words('proposal'),
  };
}

export default async function ProposalPage({ params }: ProposalPageProps) {
  const [ctx, { number }] = await Promise.all([requireSignedIn(), params]);
  const [proposal, settings, words, t] = await Promise.all([
    loadProposal(number),
    getBusinessSettings(ctx),
    getTranslations('proposals'),
    getTranslations('proposalPage'),
  ]);
  if (!proposal) return <DeniedState actions={<ButtonLink href="/">{words('toStart')}</ButtonLink>} />;
  const { version, snapshot, actions, moreActions, documents, ownerId } = proposal;
  const [changes, history] = await Promise.all([
    listVersionChanges(ctx, { proposal: proposal.id }),
    listProposalHistory(ctx, { proposal: proposal.id }),
  ]);
  const moves = { number: proposal.number, clientName: snapshot.client.name, moveAction: moveProposalAction };
  return (
    <Page>
      <PageHeader
        title={snapshot.client.name}
        aside={<ProposalStateBadge status={version.status} />}
        description={`${numberOf({ number: proposal.number, version: version.version }, words)} · ${proposalTitle(snapshot, activeLanguage())}`}
        crumbs={[{ label: words('title'), href: '/proposals' }]}
        actions={
          <>
            {actions.map((action) => (
              <ButtonLink key={action} href={`/proposals/${proposal.number}/edit`}>
                <Pencil aria-hidden="true" /> {action === 'edit' ? t('edit') : t('newVersion')}
              </ButtonLink>
            ))}
            <MoveButtons version={version} {...moves} />
            <MoreActions
              number={proposal.number}
              actions={moreActions}
              shown={{ version: version.version, revision: version.revision, status: version.status }}
              deleteAction={deleteProposalAction}
              restoreAction={restoreProposalAction}
              handOver={{ ownerId, listAction: listColleaguesAction, handOverAction: handOverProposalAction }}
            />
          </>
        }
      />
      <ProposalDetail
        proposal={proposal}
        timeZone={settings.timeZone}
        changes={changes.items}
        history={history.items}
        preview={<PdfPages pdf={documents.find(({ kind }) => kind === 'pdf')} />}
        actionsOf={(older) => <MoveButtons version={older} size="sm" {...moves} />}
      />
    </Page>
  );
}
