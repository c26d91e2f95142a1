import { ProposalListCard } from '#components/proposals/proposal-list-card.tsx';
import type { ToolView } from './tool-view.ts';

export const ListProposalsView: ToolView<'list_proposals'> = ({ data }) =>
  data.items.length === 0 ? null : <ProposalListCard items={data.items} />;
