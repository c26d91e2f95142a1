import type { ChatLanguageModel, ModelCallOptions, ModelStreamPart, ModelUsage } from '#lib/ai/language-model.ts';
import { readConversation } from './conversation.ts';
import { type Decision, decide, decideAfterTools } from './decide.ts';
import { speakResults } from './speak.ts';

type Part = { type: 'text'; text: string } | { type: 'tool-call'; toolCallId: string; toolName: string; input: string };
type FinishReason = Extract<ModelStreamPart, { type: 'finish' }>['finishReason'];

const usage: ModelUsage = {
  inputTokens: { total: 0, noCache: 0, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 0, text: 0, reasoning: 0 },
};

/**
 * The assistant without a key: a model of the SDK's interface that reads fixed phrasings, calls the same tools and costs
 * nothing. The same conversation always gets the same answer. What it does not understand it answers with its commands.
 */
export function offlineModel(modelId: string): ChatLanguageModel {
  return {
    specificationVersion: 'v4',
    provider: 'offline',
    modelId,
    supportedUrls: {},
    async doGenerate(options) {
      options.abortSignal?.throwIfAborted();
      const content = answer(options);
      return { content, finishReason: finishOf(content), usage, warnings: [], response: { modelId } };
    },
    async doStream(options) {
      options.abortSignal?.throwIfAborted();
      return { stream: streamOf(modelId, answer(options), options.abortSignal) };
    },
  };
}

function answer(options: ModelCallOptions): Part[] {
  const conversation = readConversation(options.prompt);
  if (options.prompt.at(-1)?.role === 'tool') {
    const next = decideAfterTools(conversation);
    return next ? toParts(next, options) : [{ type: 'text', text: speakResults(conversation.results) }];
  }
  return toParts(decide(conversation), options);
}

function toParts(decision: Decision, options: ModelCallOptions): Part[] {
  if ('sentence' in decision) return [{ type: 'text', text: decision.sentence }];
  if ('say' in decision) return [{ type: 'text', text: commandsText(decision.say, options) }];
  const offered = new Set(options.tools?.map((tool) => tool.name));
  const refused = decision.calls.find((call) => !offered.has(call.tool));
  if (refused) {
    const what = refused.tool.replaceAll('_', ' ');
    return [{ type: 'text', text: `Your role does not include this (${what}). Ask an admin for it.` }];
  }
  const turn = options.prompt.length;
  return decision.calls.map(({ tool, input }, index) => ({
    type: 'tool-call',
    toolCallId: `offline_${turn}_${index}`,
    toolName: tool,
    input: JSON.stringify(input),
  }));
}

/** Help from the tools that are offered: each names a phrase that works in its description. */
function commandsText(say: 'help' | 'unknown', options: ModelCallOptions): string {
  const phrases = (options.tools ?? []).flatMap((tool) =>
    tool.type === 'function'
      ? [...(tool.description ?? '').matchAll(/^Example: (.+)$/gm)].map((match) => match[1])
      : [],
  );
  const opening =
    say === 'help'
      ? 'No AI model is connected, so I follow fixed commands. These work:'
      : 'I did not understand that. No AI model is connected, so I follow fixed commands. These work:';
  return [opening, '', ...phrases.map((phrase) => `- ${phrase}`)].join('\n');
}

function streamOf(modelId: string, content: Part[], signal: AbortSignal | undefined): ReadableStream<ModelStreamPart> {
  const parts: ModelStreamPart[] = [
    { type: 'stream-start', warnings: [] },
    { type: 'response-metadata', modelId },
    ...content.flatMap(streamParts),
    { type: 'finish', finishReason: finishOf(content), usage },
  ];
  return new ReadableStream({
    pull(controller) {
      if (signal?.aborted) return controller.error(signal.reason);
      const next = parts.shift();
      if (next) controller.enqueue(next);
      else controller.close();
    },
  });
}

function streamParts(part: Part, index: number): ModelStreamPart[] {
  if (part.type === 'text') {
    const id = `text_${index}`;
    const deltas = part.text.match(/\S+\s*|\s+/g) ?? [];
    return [
      { type: 'text-start', id },
      ...deltas.map((delta): ModelStreamPart => ({ type: 'text-delta', id, delta })),
      { type: 'text-end', id },
    ];
  }
  const { toolCallId: id, toolName, input } = part;
  return [
    { type: 'tool-input-start', id, toolName },
    { type: 'tool-input-delta', id, delta: input },
    { type: 'tool-input-end', id },
    part,
  ];
}

function finishOf(content: Part[]): FinishReason {
  return { unified: content.some((part) => part.type === 'tool-call') ? 'tool-calls' : 'stop', raw: undefined };
}
