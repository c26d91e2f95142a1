import { type Entry, tool } from '../entry.ts';
import { proposalContent } from '../world.ts';

const ofProposal = { on: 'proposal', reads: 'proposals:read' } as const;

/** Every tool of the assistant. */
export const tools: readonly Entry[] = [
  tool('list_locations', 'locations:read', { send: () => ({}) }),
  tool('get_location', 'locations:read', { send: ({ location }) => ({ location: location.key }) }),
  tool('quote', 'rate_cards:read', { send: (world) => ({ content: proposalContent(world) }) }),
  tool('create_proposal', 'proposals:create', {
    send: (world) => ({ content: proposalContent(world) }),
    writes: 'proposals',
  }),
  tool('revise_proposal', 'proposals:update', {
    ...ofProposal,
    send: ({ proposal }) => ({ proposal: proposal.number, changes: { notes: 'As agreed.' } }),
    writes: 'proposals',
  }),
  tool('list_proposals', 'proposals:read', { send: () => ({}) }),
  tool('get_proposal', 'proposals:read', { ...ofProposal, send: ({ proposal }) => ({ proposal: proposal.number }) }),
];
