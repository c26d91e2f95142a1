import { resolve } from 'node:path';
import { z } from 'zod';

const text = z.string().trim();
const optional = <T extends z.ZodType>(schema: T) => schema.optional();
const model = text.regex(/^(openai|google):\S+$/, 'write "openai:<model>" or "google:<model>"');
const webAddress = text.refine(isWebAddress, 'write an address that starts with http:// or https://');
const tileAddress = webAddress.refine(
  (value) => ['{z}', '{x}', '{y}'].every((part) => value.includes(part)) && !value.includes('{s}'),
  'write an address with {z}, {x} and {y}, and without {s}',
);
const secret = text.min(32, 'give at least 32 characters; "openssl rand -base64 32" makes a good one');
const databaseAddress = text
  .regex(/^(file:.|postgres(ql)?:\/\/.)/, 'write "file:<path>" or "postgres://user:password@host/database"')
  .refine((value) => value.startsWith('file:') || URL.canParse(value), 'this is not an address of a Postgres server');

const Settings = z.object({
  APP_ENV: z.enum(['local', 'production'], 'write "local" or "production"').default('local'),
  DATABASE_URL: databaseAddress.default('file:data/sightline.db').transform(absoluteDatabase),
  AUTH_SECRET: optional(secret),
  APP_URL: optional(webAddress),
  STORAGE_DIR: text.default('data/files').transform((path) => resolve(path)),
  PORT: text
    .regex(/^\d{1,5}$/, 'write a number')
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535, 'write a number from 1 to 65535')
    .default(3000),
  HOST: text.default('127.0.0.1'),
  OPENAI_API_KEY: optional(text),
  OPENAI_BASE_URL: optional(webAddress),
  GOOGLE_GENERATIVE_AI_API_KEY: optional(text),
  GOOGLE_BASE_URL: optional(webAddress),
  AI_MODEL_CHAT: optional(model),
  MAP_TILE_URL: optional(tileAddress),
  MAP_ATTRIBUTION: optional(text),
  OFFICE_COMMAND: text.default('soffice'),
  TRUSTED_PROXY_HOPS: text.regex(/^\d$/, 'write a number from 0 to 9').transform(Number).default(0),
  RATE_LIMITS: z.enum(['on', 'off'], 'write "on" or "off"').default('on'),
  BENCH: z.enum(['0', '1'], 'write "0" or "1"').default('0'),
});

/** The settings of this installation; paths are absolute, what is optional and empty is absent. */
export type Env = Omit<z.output<typeof Settings>, 'APP_URL'> & { APP_URL: string };

/** Every name there is, in the order of `.env.example`. */
export const envNames = Object.keys(Settings.shape) as (keyof Env)[];

/**
 * Reads settings from `variables` and checks their form. Relative paths count from the working directory, so launchers
 * pass absolute ones. Throws an Error of one sentence that names the first bad setting.
 */
export function readEnv(variables: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(
    envNames.flatMap((name) => (variables[name]?.trim() ? [[name, variables[name]]] : [])),
  );
  const parsed = Settings.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`The setting ${String(issue?.path[0])} is wrong: ${issue?.message}.`);
  }
  return { ...parsed.data, APP_URL: parsed.data.APP_URL ?? `http://localhost:${parsed.data.PORT}` };
}

/**
 * Checks what must be there when the server starts and may be absent while it is built. Throws an Error of one sentence.
 * Production is what APP_ENV says: a built server always has NODE_ENV=production.
 */
export function checkStart(settings: Env = env): void {
  if (!settings.AUTH_SECRET) {
    throw new Error(
      'The setting AUTH_SECRET is missing: sessions are signed with it (locally, "npm start" makes one).',
    );
  }
  if (settings.APP_ENV === 'production' && !settings.APP_URL.startsWith('https://')) {
    throw new Error('The setting APP_URL must be the https:// address that people open when APP_ENV is "production".');
  }
  if (settings.APP_ENV === 'production' && settings.RATE_LIMITS === 'off') {
    throw new Error('The setting RATE_LIMITS must be "on" when APP_ENV is "production".');
  }
  if (settings.APP_ENV === 'production' && settings.BENCH === '1') {
    throw new Error('The setting BENCH must be "0" when APP_ENV is "production".');
  }
  const [provider] = settings.AI_MODEL_CHAT?.split(':') ?? [];
  if (provider === 'openai' && !settings.OPENAI_API_KEY) {
    throw new Error('The setting AI_MODEL_CHAT names an OpenAI model, so OPENAI_API_KEY is needed too.');
  }
  if (provider === 'google' && !settings.GOOGLE_GENERATIVE_AI_API_KEY) {
    throw new Error('The setting AI_MODEL_CHAT names a Google model, so GOOGLE_GENERATIVE_AI_API_KEY is needed too.');
  }
}

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}

function absoluteDatabase(url: string): string {
  if (!url.startsWith('file:') || url.startsWith('file://')) return url;
  return `file:${resolve(url.slice('file:'.length))}`;
}

// The libraries that read variables of their own take an empty one, as `.env.example` has it, for a value.
for (const name of envNames) if (!process.env[name]?.trim()) delete process.env[name];

/** The settings of this process, read once. */
export const env: Env = readEnv(process.env);
