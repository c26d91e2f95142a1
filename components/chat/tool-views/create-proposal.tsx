import { ProposalCard } from '#components/proposals/proposal-card.tsx';
import type { ToolView } from './tool-view.ts';

export const CreateProposalView: ToolView<'create_proposal'> = ({ data }) => <ProposalCard proposal={data} />;
