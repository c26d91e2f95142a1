import type { ErrorCode, FieldError } from '#lib/core/errors.ts';
import type { GetLocationInput, ListLocationsInput, LocationDto } from '#lib/inventory/schema.ts';
import type {
  CreateProposalInput,
  FindProposalsInput,
  GetProposalInput,
  ProposalDto,
  ProposalListItem,
  QuoteDto,
  QuoteInput,
  ReviseProposalInput,
} from '#lib/proposals/schema.ts';

/** In the order in which every model sees them: a changed order would break the providers' prompt caches. */
export const toolNames = [
  'list_locations',
  'get_location',
  'quote',
  'create_proposal',
  'revise_proposal',
  'list_proposals',
  'get_proposal',
] as const;
export type ToolName = (typeof toolNames)[number];

export type ToolInputs = {
  list_locations: ListLocationsInput;
  get_location: GetLocationInput;
  quote: QuoteInput;
  create_proposal: Omit<CreateProposalInput, 'copyOf'>;
  revise_proposal: ReviseProposalInput;
  list_proposals: FindProposalsInput;
  get_proposal: GetProposalInput;
};

/** What the business function behind each tool returns. */
export type ToolData = {
  list_locations: { items: LocationDto[] };
  get_location: LocationDto;
  quote: QuoteDto;
  create_proposal: ProposalDto;
  revise_proposal: ProposalDto;
  list_proposals: { items: ProposalListItem[]; nextCursor: string | null };
  get_proposal: ProposalDto;
};

/** A value as it is after JSON: an instant is its ISO text. */
export type Stored<Value> = Value extends Date
  ? string
  : Value extends readonly (infer Item)[]
    ? Stored<Item>[]
    : Value extends object
      ? { [Key in keyof Value]: Stored<Value[Key]> }
      : Value;

/** Why a tool could not do it; `questions` is everything that is missing, wrong or open, for one message. */
export type ToolFailure = { ok: false; code: ErrorCode; message: string; questions: FieldError[] };
export type ToolResult<Data> = { ok: true; data: Data } | ToolFailure;

/** What a card is drawn from: the whole data of the function, or its refusal. */
export type ToolOutput<Name extends ToolName = ToolName> = { [One in Name]: ToolResult<Stored<ToolData[One]>> }[Name];
