import type { Route } from 'next';
import type { AuditOutcome } from '#lib/audit-trail/schema.ts';

/** A place in the trail: what it is narrowed to, and where it goes on. */
export type AuditPlace = {
  search?: string | undefined;
  actor?: string | undefined;
  action?: string | undefined;
  type?: string | undefined;
  object?: string | undefined;
  outcome?: AuditOutcome | undefined;
  from?: string | undefined;
  to?: string | undefined;
  cursor?: string | undefined;
};

const query = (place: AuditPlace) =>
  new URLSearchParams(Object.entries(place).flatMap(([name, value]) => (value ? [[name, value]] : [])));

/** The address of a place in the trail. */
export function auditHref(place: AuditPlace): Route {
  const words = query(place);
  return words.size > 0 ? `/admin/audit?${words}` : '/admin/audit';
}

/** The address of the file of all that a place shows. */
export function auditFileHref({ cursor: _, ...place }: AuditPlace, format: string): string {
  const words = query(place);
  words.set('format', format);
  return `/api/desk/audit/export?${words}`;
}

/** What narrows the trail besides the search and the outcome, which have places of their own. */
export const filtersOf = ({ actor, action, type, object, from, to }: AuditPlace) => ({
  actor,
  action,
  type,
  object,
  from,
  to,
});

export const countFilters = (place: AuditPlace): number => Object.values(filtersOf(place)).filter(Boolean).length;

export const isFiltered = (place: AuditPlace): boolean =>
  Boolean(place.search || place.outcome) || countFilters(place) > 0;
