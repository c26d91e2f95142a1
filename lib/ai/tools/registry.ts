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
