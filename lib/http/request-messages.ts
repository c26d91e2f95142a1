import { headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { currentCaller } from '#lib/auth/identify-caller.ts';
import { preferredLanguage } from './preferred-language.ts';

const loaders = {
  en: async () => (await import('#messages/en.ts')).en,
  ar: async () => (await import('#messages/ar.ts')).ar,
};

/** The language of a page: the person's own, else the browser's. Dates keep the digits of the figures beside them. */
export default getRequestConfig(async () => {
  const [{ actor }, sent] = await Promise.all([currentCaller(), headers()]);
  const chosen = actor.kind === 'session' ? actor.person.language : null;
  const locale = chosen ?? preferredLanguage(sent.get('accept-language'));
  return { locale, messages: await loaders[locale](), timeZone: 'UTC' };
});
