import { type Call, pieces, type Step, usageOf } from './script.ts';

type Part = {
  text?: string;
  functionCall?: unknown;
  thoughtSignature?: string;
  functionResponse?: { name: string; response: { content?: unknown } & Record<string, unknown> };
};
type Content = { role: string; parts: Part[] };
type Declaration = { name: string; description?: string; parametersJsonSchema?: Record<string, unknown> };

/** Reads a request to Gemini's generateContent or streamGenerateContent. */
export function readGeminiCall(path: string, body: Record<string, unknown>): Omit<Call, 'headers'> {
  const contents = (body.contents ?? []) as Content[];
  const spoken = contents.filter((one) => one.role === 'user' && one.parts.some((part) => part.text !== undefined));
  const lastUserAt = contents.findLastIndex((one) => spoken.includes(one));
  const userTexts = spoken.map((one) => textOf(one.parts));
  const tools = (body.tools ?? []) as { functionDeclarations?: Declaration[] }[];
  return {
    provider: 'google',
    path,
    model: /models\/([^:]+):/.exec(path)?.[1] ?? '',
    stream: path.includes(':stream'),
    body,
    instructions: textOf(((body.systemInstruction as Content | undefined)?.parts ?? []) as Part[]),
    userTexts,
    lastUser: userTexts.at(-1) ?? '',
    toolResults: contents
      .slice(lastUserAt + 1)
      .flatMap((one) => one.parts)
      .flatMap(({ functionResponse: result }) =>
        result ? [{ name: result.name, output: result.response.content ?? result.response }] : [],
      ),
    tools: tools
      .flatMap((tool) => tool.functionDeclarations ?? [])
      .map((one) => ({ name: one.name, description: one.description ?? '', schema: one.parametersJsonSchema ?? {} })),
    aborted: false,
    status: 200,
  };
}

export function geminiError(status: number, message: string): unknown {
  return { error: { code: status, message, status: status === 429 ? 'RESOURCE_EXHAUSTED' : 'INTERNAL' } };
}

/** The complete answer, for a call that does not stream. */
export function geminiResponse(call: Call, step: Step, serial: number): unknown {
  return chunk(call, step, serial, partsOf(step), true);
}

/** The chunks of a streamed answer; Gemini sends a tool call in one piece. */
export function geminiEvents(call: Call, step: Step, serial: number): Record<string, unknown>[] {
  const events = partsOf(step).flatMap((part) =>
    part.text === undefined
      ? [chunk(call, step, serial, [part], false)]
      : pieces(part.text).map((text) => chunk(call, step, serial, [{ text }], false)),
  );
  if (step.kind === 'error_frame') {
    events.push({ error: { code: 503, message: 'The model is overloaded.', status: 'UNAVAILABLE' } });
  }
  if (step.kind === 'text' || step.kind === 'tools') events.push(chunk(call, step, serial, [{ text: '' }], true));
  return events;
}

function partsOf(step: Step): Part[] {
  const parts: Part[] = 'text' in step && step.text ? [{ text: step.text }] : [];
  if (step.kind === 'tools') {
    const signed = { thoughtSignature: 'c2lnbmVk' };
    parts.push(...step.calls.map(({ name, args }) => ({ functionCall: { name, args }, ...signed })));
  }
  return parts;
}

function chunk(call: Call, step: Step, serial: number, parts: Part[], last: boolean): Record<string, unknown> {
  const usage = usageOf(call, step);
  const candidate = { content: { role: 'model', parts }, index: 0, ...(last ? { finishReason: 'STOP' } : {}) };
  return {
    candidates: [candidate],
    usageMetadata: {
      promptTokenCount: usage.input,
      candidatesTokenCount: usage.output,
      ...(usage.reasoning ? { thoughtsTokenCount: usage.reasoning } : {}),
      ...(usage.cached ? { cachedContentTokenCount: usage.cached } : {}),
      totalTokenCount: usage.input + usage.output + usage.reasoning,
    },
    modelVersion: call.model,
    responseId: `gemini_${serial}`,
  };
}

function textOf(parts: Part[]): string {
  return parts
    .map((part) => part.text ?? '')
    .filter((text) => !text.startsWith('<context>'))
    .join('\n');
}
