import type { ModelPrompt } from '#lib/ai/language-model.ts';
import type { FieldError } from '#lib/core/errors.ts';
import type { ProposalContent } from '#lib/proposals/schema/content.ts';
import type { ReviseProposalInput } from '#lib/proposals/schema.ts';
import { type Place, readPlaces } from './places.ts';
import { isTakenBack } from './plain-words.ts';

/** A call that came back with questions: the next message may answer them. */
export type Pending =
  | { tool: 'create_proposal' | 'quote'; input: { content: ProposalContent }; questions: FieldError[] }
  | { tool: 'revise_proposal'; input: ReviseProposalInput; questions: FieldError[] };

/** What a conversation has come to, read from its messages alone. */
export type Conversation = {
  /** The locations on sale, as the instructions list them. */
  places: readonly Place[];
  /** What the person said last. */
  text: string;
  /** Tool results that came after it. */
  results: readonly ToolOutcome[];
  pending?: Pending;
  /** Contents of proposals seen so far, by number; `latest` is the one spoken of last. */
  proposals: ReadonlyMap<string, ProposalContent>;
  latest?: string;
  /** The content of the last price, as long as nothing came after it. */
  quoted?: ProposalContent;
};
export type ToolOutcome = { tool: string; input: unknown; output: ToolView };
export type ToolView = {
  ok?: boolean;
  code?: string;
  message?: string;
  questions?: FieldError[];
  data?: Record<string, unknown>;
};

type Mutable = { -readonly [Key in keyof Conversation]: Conversation[Key] } & {
  proposals: Map<string, ProposalContent>;
  results: ToolOutcome[];
};

/** Follows a conversation from its first message: the latest proposal, price or open question is what "it" means. */
export function readConversation(prompt: ModelPrompt): Conversation {
  const state: Mutable = { places: [], text: '', results: [], proposals: new Map() };
  const inputs = new Map<string, unknown>();
  for (const message of prompt) {
    if (message.role === 'system') state.places = readPlaces(message.content);
    else if (message.role === 'user') {
      if (isTakenBack(state.text)) delete state.pending;
      state.text = message.content
        .flatMap((part) => (part.type === 'text' && !part.text.startsWith('<context>') ? [part.text] : []))
        .join('\n')
        .trim();
      state.results = [];
    } else if (message.role === 'assistant') {
      for (const part of message.content) if (part.type === 'tool-call') inputs.set(part.toolCallId, part.input);
    } else if (message.role === 'tool') {
      for (const part of message.content) {
        if (part.type !== 'tool-result') continue;
        const outcome = {
          tool: part.toolName,
          input: inputs.get(part.toolCallId),
          output: part.output.type === 'json' ? (part.output.value as ToolView) : failed(part.output),
        };
        state.results.push(outcome);
        follow(state, outcome);
      }
    }
  }
  return state;
}

function failed(output: object): ToolView {
  return {
    ok: false,
    message: 'value' in output && typeof output.value === 'string' ? output.value : 'It did not work.',
  };
}

function follow(state: Mutable, { tool, input, output }: ToolOutcome): void {
  const asksMore = !output.ok && (output.questions?.length ?? 0) > 0;
  if (tool === 'create_proposal' || tool === 'quote' || tool === 'revise_proposal') {
    if (!output.ok && !asksMore) return;
    delete state.pending;
    delete state.quoted;
    if (asksMore) state.pending = { tool, input, questions: output.questions } as Pending;
    else if (tool === 'quote') state.quoted = (input as { content: ProposalContent }).content;
  }
  if (tool === 'get_proposal' && output.ok) {
    delete state.pending;
    delete state.quoted;
  }
  const { number, content } = (output.ok ? (output.data ?? {}) : {}) as { number?: string; content?: ProposalContent };
  if (number && content) {
    state.proposals.set(number, content);
    state.latest = number;
  }
}
