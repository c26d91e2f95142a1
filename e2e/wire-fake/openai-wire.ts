import { type Call, pieces, type Step, usageOf } from './script.ts';

type Item = { type?: string; role?: string; content?: unknown; call_id?: string; name?: string; output?: unknown };
type FunctionTool = { type: string; name: string; description?: string; parameters: Record<string, unknown> };

/** Reads a request to OpenAI's Responses API. */
export function readOpenAiCall(path: string, body: Record<string, unknown>): Omit<Call, 'headers'> {
  const items = (body.input ?? []) as Item[];
  const names = new Map(items.filter((item) => item.type === 'function_call').map((item) => [item.call_id, item.name]));
  const lastUserAt = items.findLastIndex((item) => item.role === 'user');
  const userTexts = items.filter((item) => item.role === 'user').map((item) => textOf(item.content));
  return {
    provider: 'openai',
    path,
    model: String(body.model),
    stream: body.stream === true,
    body,
    instructions: items
      .filter((item) => item.role === 'system' || item.role === 'developer')
      .map((item) => textOf(item.content))
      .join('\n'),
    userTexts,
    lastUser: userTexts.at(-1) ?? '',
    toolResults: items
      .slice(lastUserAt + 1)
      .filter((item) => item.type === 'function_call_output')
      .map((item) => ({ name: names.get(item.call_id) ?? '', output: parsed(item.output) })),
    tools: ((body.tools ?? []) as FunctionTool[])
      .filter((tool) => tool.type === 'function')
      .map((tool) => ({ name: tool.name, description: tool.description ?? '', schema: tool.parameters })),
    aborted: false,
    status: 200,
  };
}

export function openAiError(status: number, message: string): unknown {
  const type = status === 429 ? 'rate_limit_error' : 'server_error';
  return { error: { message, type, param: null, code: null } };
}

/** The complete answer, for a call that does not stream. */
export function openAiResponse(call: Call, step: Step, serial: number): unknown {
  return { ...base(call, serial), ...finished(call, step, outputItems(step, serial)) };
}

/** The events of a streamed answer; what a `cut` or an `error_frame` leaves out is left out here. */
export function openAiEvents(call: Call, step: Step, serial: number): Record<string, unknown>[] {
  const response = base(call, serial);
  const items = outputItems(step, serial);
  const events: Record<string, unknown>[] = [
    { type: 'response.created', response: { ...response, status: 'in_progress' } },
    { type: 'response.in_progress', response: { ...response, status: 'in_progress' } },
  ];
  const whole = step.kind === 'text' || step.kind === 'tools';
  items.forEach((item, index) => {
    events.push(...itemEvents(item, index, whole));
  });
  if (step.kind === 'error_frame') {
    const error = { type: 'server_error', code: 'server_error', message: 'The model is overloaded.', param: null };
    events.push({ type: 'error', sequence_number: events.length, error });
  }
  if (whole) events.push({ type: 'response.completed', response: { ...response, ...finished(call, step, items) } });
  return events;
}

type OutputItem =
  | { type: 'message'; id: string; role: 'assistant'; status: string; content: { type: string; text: string }[] }
  | { type: 'function_call'; id: string; call_id: string; name: string; arguments: string; status: string };

function outputItems(step: Step, serial: number): OutputItem[] {
  const items: OutputItem[] = [];
  if ('text' in step && step.text) {
    const content = [{ type: 'output_text', text: step.text, annotations: [] }];
    items.push({ type: 'message', id: `msg_${serial}`, role: 'assistant', status: 'completed', content });
  }
  if (step.kind === 'tools') {
    step.calls.forEach(({ name, args }, index) => {
      const id = `${serial}_${index}`;
      const call = { id: `fc_${id}`, call_id: `call_${id}`, name, arguments: JSON.stringify(args) };
      items.push({ type: 'function_call', ...call, status: 'completed' });
    });
  }
  return items;
}

function itemEvents(item: OutputItem, index: number, whole: boolean): Record<string, unknown>[] {
  const at = { item_id: item.id, output_index: index };
  if (item.type === 'message') {
    const text = item.content[0]?.text ?? '';
    return [
      {
        type: 'response.output_item.added',
        output_index: index,
        item: { ...item, content: [], status: 'in_progress' },
      },
      ...pieces(text).map((delta) => ({ type: 'response.output_text.delta', ...at, content_index: 0, delta })),
      ...(whole ? [{ type: 'response.output_item.done', output_index: index, item }] : []),
    ];
  }
  return [
    {
      type: 'response.output_item.added',
      output_index: index,
      item: { ...item, arguments: '', status: 'in_progress' },
    },
    ...pieces(item.arguments).map((delta) => ({ type: 'response.function_call_arguments.delta', ...at, delta })),
    { type: 'response.function_call_arguments.done', ...at, arguments: item.arguments },
    { type: 'response.output_item.done', output_index: index, item },
  ];
}

function base(call: Call, serial: number) {
  const made = { id: `resp_${serial}`, object: 'response', created_at: 1_795_000_000 };
  return { ...made, model: call.model, service_tier: 'default' };
}

function finished(call: Call, step: Step, output: OutputItem[]) {
  const usage = usageOf(call, step);
  return {
    status: 'completed',
    error: null,
    incomplete_details: null,
    output,
    usage: {
      input_tokens: usage.input,
      input_tokens_details: { cached_tokens: usage.cached, cache_write_tokens: usage.cacheWrite },
      output_tokens: usage.output,
      output_tokens_details: { reasoning_tokens: usage.reasoning },
      total_tokens: usage.input + usage.output,
    },
  };
}

function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  const parts = (content ?? []) as { text?: string }[];
  return parts
    .map((part) => part.text ?? '')
    .filter((text) => !text.startsWith('<context>'))
    .join('\n');
}

function parsed(output: unknown): unknown {
  if (typeof output !== 'string') return output;
  try {
    return JSON.parse(output);
  } catch {
    return output;
  }
}
