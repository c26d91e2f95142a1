import { type JSONValue, jsonSchema, type Tool } from 'ai';
import { z } from 'zod';
import type { Ctx } from '#lib/auth/context.ts';
import type { KnownPermission } from '#lib/auth/permission-table.ts';
import { AppError } from '#lib/core/errors.ts';
import { say } from '#lib/core/say.ts';
import type { Stored, ToolData, ToolInputs, ToolName, ToolOutput } from './schema.ts';

type Definition<Name extends ToolName> = {
  name: Name;
  description: string;
  /** Phrases that work; they close the description, and the offline assistant's help is made of them. */
  examples: readonly string[];
  permission: KnownPermission;
  input: z.ZodType<unknown, ToolInputs[Name]>;
  /** Calls the one business function. */
  run(ctx: Ctx, input: ToolInputs[Name]): Promise<ToolData[Name]>;
  /** The part of the data that a model needs to speak about it; the card gets all of it. */
  view(data: Stored<ToolData[Name]>): JSONValue;
};

/** A tool of the assistant, not yet bound to a caller. */
export type AssistantTool = {
  name: ToolName;
  permission: KnownPermission;
  description: string;
  bind(caller: ToolCaller): Tool;
};

export type ToolCaller = {
  /** Asked before every call, so that rights taken away while the chat runs bite at once. */
  currentCtx: () => Promise<Ctx>;
  /** Hears of errors that are nobody's answer; the model and the person only learn that it did not work. */
  reportFault: (error: unknown) => void;
};

/** A tool that calls one business function; what goes wrong is answered in words, so that the model can go on. */
export function defineTool<Name extends ToolName>(definition: Definition<Name>): AssistantTool {
  const { name, permission, input } = definition;
  const description = [definition.description, ...definition.examples.map((one) => `Example: ${one}`)].join('\n');
  const inputSchema = jsonSchema<ToolInputs[Name]>(providerSchema(input), {
    validate(value) {
      const parsed = input.safeParse(withoutNulls(value));
      // The function parses the input itself: it gets the words as they came, so that defaults are applied in one place.
      return parsed.success
        ? { success: true, value: withoutNulls(value) as ToolInputs[Name] }
        : { success: false, error: parsed.error };
    },
  });
  return {
    name,
    permission,
    description,
    bind: (caller) =>
      ({
        description,
        inputSchema,
        execute: async (given: ToolInputs[Name]) => runTool(definition, caller, given),
        toModelOutput: ({ output }: { output: ToolOutput<Name> }) => ({
          type: 'json',
          value: output.ok ? { ok: true, data: definition.view(output.data as Stored<ToolData[Name]>) } : output,
        }),
      }) as unknown as Tool,
  };
}

async function runTool<Name extends ToolName>(
  definition: Definition<Name>,
  caller: ToolCaller,
  input: ToolInputs[Name],
): Promise<ToolOutput<Name>> {
  try {
    const data = await definition.run(await caller.currentCtx(), input);
    return { ok: true, data: JSON.parse(JSON.stringify(data)) } as ToolOutput<Name>;
  } catch (error) {
    if (!(error instanceof AppError)) caller.reportFault(error);
    const { code, message, fields } = error instanceof AppError ? error : unexpected();
    return { ok: false, code, message, questions: fields.map((field) => ({ ...field })) } as ToolOutput<Name>;
  }
}

const unexpected = () => new AppError('upstream_failed', say('chats.unexpected'));

const understood = new Set([
  'type',
  'description',
  'enum',
  'items',
  'properties',
  'required',
  'additionalProperties',
  'anyOf',
]);

/** The JSON schema of an input with only those keywords that OpenAI and Gemini both take; zod checks the rest. */
function providerSchema(input: z.ZodType): Record<string, unknown> {
  return reduced(z.toJSONSchema(input, { io: 'input', target: 'draft-7', reused: 'inline' }));
}

function reduced(schema: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => understood.has(keyword))
      .map(([keyword, value]) => {
        if (keyword === 'properties') {
          return [
            keyword,
            Object.fromEntries(Object.entries(value).map(([key, one]) => [key, reduced(one as object)])),
          ];
        }
        if (keyword === 'items') return [keyword, reduced(value)];
        if (keyword === 'anyOf') return [keyword, (value as object[]).map(reduced)];
        return [keyword, value];
      }),
  );
}

/** Models write null for what they leave out; our inputs leave it out. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((one) => one !== null).map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== null);
  return Object.fromEntries(entries.map(([key, one]) => [key, withoutNulls(one)]));
}
