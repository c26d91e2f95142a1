import { z } from 'zod';
import { createProposal as create } from '#lib/proposals/create-proposal.ts';
import { deleteProposal as drop } from '#lib/proposals/delete-proposal.ts';
import { getProposal as get } from '#lib/proposals/get-proposal.ts';
import { listProposals as list } from '#lib/proposals/list-proposals.ts';
import { reviseProposal as revise } from '#lib/proposals/revise-proposal.ts';
import {
  CreateProposalInput,
  ListProposalsInput,
  ProposalDto,
  ProposalListItem,
  ReviseProposalInput,
  VersionSummary,
} from '#lib/proposals/schema.ts';
import { defineOperation, Reply } from '../operation.ts';
import { amountMinor, listOf, pageOf, placeInList } from './query.ts';

/** Names a proposal in a path. */
export const proposalParams = z.object({
  proposal: z.string().trim().min(1).max(60).meta({ description: 'Its id, or its number such as "P-2026-0042".' }),
});

const content = {
  client: 'Acme Properties',
  sites: [{ location: 'Marina Gateway', startsOn: '1 Jan 2027', options: [{ duration: '4 weeks', net: '450k' }] }],
  paymentTerms: '100% upfront',
};

export const listProposals = defineOperation({
  id: 'listProposals',
  method: 'GET',
  path: '/proposals',
  tag: 'Proposals',
  summary: 'Proposals, by page',
  description:
    'Those that the caller may read, the most recently changed first. Amounts are in minor units of `currency`.',
  permission: 'proposals:read',
  query: z.strictObject({
    ...ListProposalsInput.shape,
    fromMinor: amountMinor,
    toMinor: amountMinor,
    ...placeInList,
  }),
  answer: pageOf(ProposalListItem),
  run: (ctx, { query }) => list(ctx, query),
});

export const createProposal = defineOperation({
  id: 'createProposal',
  method: 'POST',
  path: '/proposals',
  tag: 'Proposals',
  summary: 'Make a proposal',
  description:
    'Version 1, a draft of the caller, with its PPTX and PDF. `content` is read as people write; what is missing or unclear is answered by 400 with a pointer to each field, and what only wants a yes goes into `confirmed`.',
  permission: 'proposals:create',
  body: CreateProposalInput,
  answer: ProposalDto,
  status: 201,
  isIdempotent: true,
  isVersioned: true,
  example: { body: { content } },
  run: async (ctx, { body }) => {
    const made = await create(ctx, body);
    return new Reply(201, made, { location: `/api/v1/proposals/${made.id}` });
  },
});

export const getProposal = defineOperation({
  id: 'getProposal',
  method: 'GET',
  path: '/proposals/{proposal}',
  tag: 'Proposals',
  summary: 'A proposal',
  description: 'Its newest version in full, the others in a line each, and all its documents.',
  permission: 'proposals:read',
  params: proposalParams,
  answer: ProposalDto,
  isVersioned: true,
  run: (ctx, { params }) => get(ctx, params),
});

export const reviseProposal = defineOperation({
  id: 'reviseProposal',
  method: 'PATCH',
  path: '/proposals/{proposal}',
  tag: 'Proposals',
  summary: 'Change a proposal',
  description:
    'Either all of its `content` anew, or the `changes` alone. A draft is revised, what was sent gets a new version, and after acceptance a `reason` is needed.',
  permission: 'proposals:update',
  params: proposalParams,
  body: ReviseProposalInput.omit({ proposal: true, basedOn: true }),
  answer: ProposalDto,
  isVersioned: true,
  example: { body: { changes: { site: 'Marina Gateway', options: [{ duration: '6 weeks', net: '600k' }] } } },
  current: (ctx, params) => get(ctx, params),
  run: (ctx, { params, body, current }) => revise(ctx, { ...params, ...body, basedOn: stateOf(current) }),
});

export const deleteProposal = defineOperation({
  id: 'deleteProposal',
  method: 'DELETE',
  path: '/proposals/{proposal}',
  tag: 'Proposals',
  summary: 'Delete a draft',
  permission: 'proposals:delete',
  params: proposalParams,
  status: 204,
  current: (ctx, params) => get(ctx, params),
  currentAnswer: ProposalDto,
  run: async (ctx, { params, current }) => {
    await drop(ctx, { ...params, basedOn: stateOf(current) });
    return new Reply(204, undefined);
  },
});

const stateOf = ({ version: { version, revision, status } }: ProposalDto) => ({ version, revision, status });

export const listVersions = defineOperation({
  id: 'listProposalVersions',
  method: 'GET',
  path: '/proposals/{proposal}/versions',
  tag: 'Proposals',
  summary: 'Its versions, with their states',
  permission: 'proposals:read',
  params: proposalParams,
  answer: listOf(VersionSummary),
  run: async (ctx, { params }) => ({ items: (await get(ctx, params)).versions }),
});
