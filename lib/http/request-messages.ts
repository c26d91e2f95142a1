import compile from 'icu-minify/compile';
import { headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import type { Ctx } from '#lib/auth/context.ts';
import { currentCaller } from '#lib/auth/identify-caller.ts';
import { getBusinessSettings } from '#lib/settings/get-business-settings.ts';
import { readerLanguage } from './preferred-language.ts';

const loaders = {
  en: async () => (await import('#messages/en.ts')).en,
  ar: async () => (await import('#messages/ar.ts')).ar,
};

type Texts = { [name: string]: string | Texts };
type Compiled = { [name: string]: ReturnType<typeof compile> | Compiled };

/** Messages in the form that next-intl puts together without a parser (its alias stands in next.config.ts). */
const compileAll = (texts: Texts): Compiled =>
  Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, typeof text === 'string' ? compile(text) : compileAll(text)]),
  );

function once(load: () => Promise<Texts>): () => Promise<Compiled> {
  let messages: Promise<Compiled> | undefined;
  // Through JSON: the compiler's objects have no prototype, and such do not go to the browser.
  const read = async () => JSON.parse(JSON.stringify(compileAll(await load()))) as Compiled;
  return () => {
    messages ??= read();
    return messages;
  };
}

const messagesOf = { en: once(loaders.en), ar: once(loaders.ar) };

/** The language of a page: the person's own, else the browser's. Moments are told in their zone, else the business's. */
export default getRequestConfig(async () => {
  const [ctx, sent] = await Promise.all([currentCaller(), headers()]);
  const { actor } = ctx;
  const timeZone = await zoneOf(ctx);
  const locale = readerLanguage(actor, sent);
  return { locale, messages: await messagesOf[locale](), timeZone };
});

async function zoneOf(ctx: Ctx): Promise<string> {
  if (ctx.actor.kind !== 'session') return 'UTC';
  return ctx.actor.person.timeZone ?? (await getBusinessSettings(ctx)).timeZone;
}
