import { ProposalCard } from '#components/proposals/proposal-card.tsx';
import type { ToolView } from './tool-view.ts';

export const GetProposalView: ToolView<'get_proposal'> = ({ data }) => <ProposalCard proposal={data} />;
