import type { Language } from '#lib/users/schema.ts';
import type { Messages } from './en.ts';

declare module 'next-intl' {
  interface AppConfig {
    Locale: Language;
    Messages: Messages;
  }
}
