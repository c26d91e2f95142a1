import type { DbScope } from '#db/client.ts';
import { AppError, forbidden } from '#lib/core/errors.ts';
import { say } from '#lib/core/say.ts';
import type { Language, Theme } from '#lib/users/schema.ts';
import type { KnownPermission } from './permission-table.ts';
import { isInScope, type Rights } from './rules.ts';
import type { AccessScope, ScopedRow } from './schema.ts';

/** Who a person is and what they may do now, as the database says. */
export type Person = {
  userId: string;
  email: string;
  name: string;
  title: string;
  phone: string;
  /** Null until the person chose one. */
  language: Language | null;
  /** An IANA name; null until the person chose one. */
  timeZone?: string | null;
  theme?: Theme | null;
  /** Whether their role demands a second factor that they have not set up: until then they hold no right. */
  lacksSecondFactor?: boolean;
  /** The team new rows are stored under. */
  teamId: string | null;
  roleKeys: readonly string[];
  rights: Rights;
};

/** Whoever calls. A key, the assistant and jobs act for a person and never have more rights than that person. */
export type Actor =
  | { kind: 'session'; sessionId: string; person: Person; address: string; confirmedAt: Date }
  /** A machine; its person's rights are already narrowed to the scopes of the key. */
  | { kind: 'key'; keyId: string; name: string; person: Person; address: string }
  | { kind: 'assistant'; chatId: string; person: Person; address: string }
  | { kind: 'job'; name: string; rights: Rights }
  | { kind: 'anonymous'; address: string };

/** What every business function gets first: the database, the caller, the clock and the request. */
export type Ctx = DbScope & { actor: Actor; now: Date; requestId: string };

/** Which rows the caller may touch with this permission. Throws unauthenticated or forbidden. */
export function requirePermission(ctx: Ctx, permission: KnownPermission): AccessScope {
  if (ctx.actor.kind === 'anonymous') throw new AppError('unauthenticated', say('access.signIn'));
  const scope = rightsOf(ctx.actor).get(permission);
  if (!scope) throw forbidden('access.permission', { permission });
  return scope;
}

/** Whether to offer something; the function behind it still decides. */
export function may(ctx: Pick<Ctx, 'actor'>, permission: KnownPermission): boolean {
  return ctx.actor.kind !== 'anonymous' && rightsOf(ctx.actor).has(permission);
}

/** Whether to offer something with this row; the function behind it still decides. */
export function mayTouch(ctx: Ctx, permission: KnownPermission, row: ScopedRow): boolean {
  return may(ctx, permission) && isInScope(requirePermission(ctx, permission), row);
}

/** The person at work, for rows that need an owner. Throws unauthenticated where nobody is. */
export function requireSelf(ctx: Ctx): Person {
  if (ctx.actor.kind !== 'job' && ctx.actor.kind !== 'anonymous') return ctx.actor.person;
  throw new AppError('unauthenticated', say('access.signIn'));
}

const recentMs = 10 * 60_000;

/**
 * For steps that a stolen session must not take: the person showed within the last ten minutes who they are. Throws
 * recent_sign_in_needed otherwise, and forbidden to whoever is no person at a browser.
 */
export function requireRecentSignIn({ actor, now }: Ctx): void {
  if (actor.kind !== 'session') throw forbidden('access.onlyInPerson');
  if (now.getTime() - actor.confirmedAt.getTime() < recentMs) return;
  throw new AppError('recent_sign_in_needed', say('access.confirmYourself'));
}

/** Marks a function that nobody needs a right for; the reason shows up in review. */
export function allowAnonymous(_reason: string): void {}

function rightsOf(actor: Exclude<Actor, { kind: 'anonymous' }>): Rights {
  return actor.kind === 'job' ? actor.rights : actor.person.rights;
}
