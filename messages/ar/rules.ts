import type { Rules } from '#messages/en/rules.ts';
import access from './rules/access.json' with { type: 'json' };
import accounts from './rules/accounts.json' with { type: 'json' };
import amounts from './rules/amounts.json' with { type: 'json' };
import apiKeys from './rules/api-keys.json' with { type: 'json' };
import brands from './rules/brands.json' with { type: 'json' };
import chats from './rules/chats.json' with { type: 'json' };
import companies from './rules/companies.json' with { type: 'json' };
import content from './rules/content.json' with { type: 'json' };
import dates from './rules/dates.json' with { type: 'json' };
import decks from './rules/decks.json' with { type: 'json' };
import exporting from './rules/exporting.json' with { type: 'json' };
import files from './rules/files.json' with { type: 'json' };
import importing from './rules/importing.json' with { type: 'json' };
import input from './rules/input.json' with { type: 'json' };
import inventory from './rules/inventory.json' with { type: 'json' };
import locationFields from './rules/location-fields.json' with { type: 'json' };
import notFound from './rules/not-found.json' with { type: 'json' };
import notifications from './rules/notifications.json' with { type: 'json' };
import numbers from './rules/numbers.json' with { type: 'json' };
import profile from './rules/profile.json' with { type: 'json' };
import proposals from './rules/proposals.json' with { type: 'json' };
import requests from './rules/requests.json' with { type: 'json' };
import roles from './rules/roles.json' with { type: 'json' };
import settings from './rules/settings.json' with { type: 'json' };
import teams from './rules/teams.json' with { type: 'json' };
import views from './rules/views.json' with { type: 'json' };

export const rules = {
  access,
  accounts,
  amounts,
  apiKeys,
  brands,
  chats,
  companies,
  content,
  dates,
  decks,
  exporting,
  files,
  importing,
  input,
  inventory,
  locationFields,
  notFound,
  notifications,
  numbers,
  profile,
  proposals,
  requests,
  roles,
  settings,
  teams,
  views,
} satisfies Rules;
