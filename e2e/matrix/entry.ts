import type { KnownPermission } from '#lib/auth/permission-table.ts';
import type { Target, World } from './world.ts';

export type EntryKind = 'page' | 'route' | 'action' | 'tool' | 'job';

/** One thing that can be called, as the build or a registry names it, and what it demands. */
export type Entry = {
  kind: EntryKind;
  /** "/proposals/[number]", "POST /api/chat", "app/(desk)/chat/actions.ts stopAnswerAction", a tool, a job. */
  name: string;
  /** The permission it asks for, or several of which one is enough; "signed in" asks only for a session, "anybody" for nothing. */
  needs: KnownPermission | readonly KnownPermission[] | 'signed in' | 'anybody';
  /** Whose row it is about, where it is about one. */
  on?: Target;
  /** With which permission that row is found: who may read but not change it gets forbidden instead of not_found. */
  reads?: KnownPermission | undefined;
  /** What is sent: the input of an action or tool, the body of a route; made anew for each call. */
  send?: (world: World, as: string) => unknown;
  /** The values of the brackets in a path, and its query. */
  at?: (world: World) => Record<string, string>;
  query?: string;
  /** The table that a call which works writes to; without it nothing may be written. */
  writes?: string | undefined;
  /** What it is about is not there: whoever may call it is told so. */
  missing?: boolean;
  /** Whoever may not see what it is about is not told that it is there. */
  hides?: boolean;
  /** A key may not do it, whatever it holds. */
  inPerson?: boolean;
};

type More = Omit<Entry, 'kind' | 'name' | 'needs'>;
const entryOf =
  (kind: EntryKind) =>
  (name: string, needs: Entry['needs'], more: More = {}): Entry => ({ kind, name, needs, ...more });

export const page = entryOf('page');
export const route = entryOf('route');
export const tool = entryOf('tool');
export const job = (name: string): Entry => ({ kind: 'job', name, needs: 'anybody' });

/** The actions of one file. */
export const actionsOf =
  (file: string) =>
  (name: string, needs: Entry['needs'], more: More = {}): Entry =>
    entryOf('action')(`${file} ${name}`, needs, more);
