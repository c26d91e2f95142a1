'use server';

import { deskAction, onceAction } from '#lib/http/action.ts';
import { createProposal } from '#lib/proposals/create-proposal.ts';
import { deleteProposal } from '#lib/proposals/delete-proposal.ts';
import { handOverProposal } from '#lib/proposals/hand-over-proposal.ts';
import { listColleagues } from '#lib/proposals/list-colleagues.ts';
import { moveProposal } from '#lib/proposals/move-proposal.ts';
import { restoreProposal } from '#lib/proposals/restore-proposal.ts';
import { reviseProposal } from '#lib/proposals/revise-proposal.ts';
import type { CreateProposalInput, MoveProposalInput, ReviseProposalInput } from '#lib/proposals/schema.ts';

export const createProposalAction = onceAction('createProposal', async (ctx, input: CreateProposalInput) => {
  const { number } = await createProposal(ctx, input);
  return { number };
});

export const reviseProposalAction = deskAction(async (ctx, input: ReviseProposalInput) => {
  const { number } = await reviseProposal(ctx, input);
  return { number };
});

export const moveProposalAction = deskAction(async (ctx, input: MoveProposalInput) => {
  const { number } = await moveProposal(ctx, input);
  return { number };
});

export const handOverProposalAction = deskAction(handOverProposal);
export const listColleaguesAction = deskAction((ctx) => listColleagues(ctx));
export const deleteProposalAction = deskAction(deleteProposal);
export const restoreProposalAction = deskAction(restoreProposal);
