import { ProposalCard } from '#components/proposals/proposal-card.tsx';
import type { ToolView } from './tool-view.ts';

export const reviseProposalView: ToolView<'revise_proposal'> = {
  doing: 'Changing the proposal',
  Done: ({ data }) => <ProposalCard proposal={data} />,
};
