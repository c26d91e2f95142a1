import { ProposalCard } from '#components/proposals/proposal-card.tsx';
import type { ToolView } from './tool-view.ts';

export const getProposalView: ToolView<'get_proposal'> = {
  doing: 'Opening the proposal',
  Done: ({ data }) => <ProposalCard proposal={data} />,
};
