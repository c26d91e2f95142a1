import { getProposal } from '#lib/proposals/get-proposal.ts';
import { handOverProposal } from '#lib/proposals/hand-over-proposal.ts';
import { moveProposal } from '#lib/proposals/move-proposal.ts';
import { HandOverProposalInput, MoveProposalInput, ProposalDto } from '#lib/proposals/schema.ts';
import { defineOperation } from '../operation.ts';
import { proposalParams } from './proposals.ts';

const decision = MoveProposalInput.omit({ proposal: true, to: true });
const common = {
  method: 'POST',
  tag: 'Proposals',
  permission: 'proposals:update',
  params: proposalParams,
  answer: ProposalDto,
  isIdempotent: true,
} as const;

export const sendProposal = defineOperation({
  ...common,
  id: 'sendProposal',
  path: '/proposals/{proposal}/sending',
  summary: 'Mark a version as sent',
  description: 'Dates it today, renews its documents where the day differs and supersedes the version that was out.',
  body: decision.omit({ reason: true }),
  example: { body: { version: 1 } },
  run: (ctx, { params, body }) => moveProposal(ctx, { ...params, ...body, to: 'sent' }),
});

export const acceptProposal = defineOperation({
  ...common,
  id: 'acceptProposal',
  path: '/proposals/{proposal}/acceptance',
  summary: 'Mark a version as accepted by the client',
  body: decision,
  example: { body: { version: 1, revision: 2 } },
  run: (ctx, { params, body }) => moveProposal(ctx, { ...params, ...body, to: 'accepted' }),
});

export const declineProposal = defineOperation({
  ...common,
  id: 'declineProposal',
  path: '/proposals/{proposal}/declination',
  summary: 'Mark a version as declined by the client',
  description: 'With the reason.',
  body: decision,
  example: { body: { version: 1, reason: 'The budget moved to the spring.' } },
  run: (ctx, { params, body }) => moveProposal(ctx, { ...params, ...body, to: 'declined' }),
});

export const handOver = defineOperation({
  ...common,
  id: 'handOverProposal',
  path: '/proposals/{proposal}/hand-overs',
  summary: 'Give a proposal to a colleague',
  description: '`fromUserId` is whose it is now: a proposal that has another owner by then is a conflict.',
  permission: 'proposals:hand_over',
  body: HandOverProposalInput.omit({ proposal: true }),
  example: {
    body: { userId: 'usr_0198f0c2a1b07a4f9d3e5c6b7a8f9015', fromUserId: 'usr_0198f0c2a1b07a4f9d3e5c6b7a8f9012' },
  },
  run: async (ctx, { params, body }) => {
    await handOverProposal(ctx, { ...params, ...body });
    return getProposal(ctx, params);
  },
});
