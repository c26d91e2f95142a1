import { ProposalListCard } from '#components/proposals/proposal-list-card.tsx';
import type { ToolView } from './tool-view.ts';

export const listProposalsView: ToolView<'list_proposals'> = {
  doing: 'Looking through proposals',
  Done: ({ data }) => (data.items.length === 0 ? null : <ProposalListCard items={data.items} />),
};
