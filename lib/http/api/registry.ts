import { apiMethods, type Operation } from './operation.ts';
import * as apiKeys from './operations/api-keys.ts';
import * as audit from './operations/audit-events.ts';
import * as chats from './operations/chats.ts';
import * as companies from './operations/companies.ts';
import * as documents from './operations/documents.ts';
import * as locations from './operations/locations.ts';
import * as me from './operations/me.ts';
import * as states from './operations/proposal-states.ts';
import * as proposals from './operations/proposals.ts';
import * as quotes from './operations/quotes.ts';
import * as roles from './operations/roles.ts';
import * as settings from './operations/settings.ts';
import * as teams from './operations/teams.ts';
import * as users from './operations/users.ts';

const modules = [
  me,
  locations,
  quotes,
  companies,
  proposals,
  states,
  documents,
  chats,
  users,
  teams,
  roles,
  apiKeys,
  audit,
  settings,
];

/** Everything that can be asked of the API, in the order of its reference. */
export const operations: readonly Operation[] = modules.flatMap((module) =>
  Object.values(module as Record<string, unknown>)
    .filter(isOperation)
    .sort(byAddress),
);

/** The names of a module come in no order of ours. */
function byAddress(one: Operation, other: Operation): number {
  if (one.path !== other.path) return one.path < other.path ? -1 : 1;
  return apiMethods.indexOf(one.method) - apiMethods.indexOf(other.method);
}

function isOperation(value: unknown): value is Operation {
  return typeof value === 'object' && value !== null && 'method' in value && 'run' in value;
}
