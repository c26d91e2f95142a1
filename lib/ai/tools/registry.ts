import type { ToolSet } from 'ai';
import { type Ctx, may } from '#lib/auth/context.ts';
import { createProposalTool } from './create-proposal.ts';
import type { AssistantTool } from './define-tool.ts';
import { getLocationTool } from './get-location.ts';
import { getProposalTool } from './get-proposal.ts';
import { listLocationsTool } from './list-locations.ts';
import { listProposalsTool } from './list-proposals.ts';
import { quoteTool } from './quote.ts';
import { reviseProposalTool } from './revise-proposal.ts';

/** Every tool of the assistant, in the order of `toolNames`. */
export const assistantTools: readonly AssistantTool[] = [
  listLocationsTool,
  getLocationTool,
  quoteTool,
  createProposalTool,
  reviseProposalTool,
  listProposalsTool,
  getProposalTool,
];

/** The tools this caller is offered: one fixed list per set of rights. Each function behind them checks again. */
export function toolsFor(ctx: Pick<Ctx, 'actor'>, currentCtx: () => Promise<Ctx>): ToolSet {
  const offered = assistantTools.filter((tool) => may(ctx, tool.permission));
  return Object.fromEntries(offered.map((tool) => [tool.name, tool.bind(currentCtx)]));
}
