import { ProposalCard } from '#components/proposals/proposal-card.tsx';
import type { ToolView } from './tool-view.ts';

export const createProposalView: ToolView<'create_proposal'> = {
  doing: 'Making the proposal',
  Done: ({ data }) => <ProposalCard proposal={data} />,
};
