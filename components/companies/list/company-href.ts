import type { Route } from 'next';
import type { CompanyKind, CompanySort } from '#lib/companies/schema.ts';

/** A place in the list: what is filtered, the order, and where it goes on. */
export type CompanyPlace = {
  search?: string | undefined;
  kind?: CompanyKind | undefined;
  industry?: string | undefined;
  sort?: CompanySort | undefined;
  cursor?: string | undefined;
};

/** The address of a place in the list; by name is the order that needs no word. */
export function companiesHref({ sort, ...place }: CompanyPlace): Route {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(place)) if (value) query.set(key, value);
  if (sort && sort !== 'name') query.set('sort', sort);
  return query.size > 0 ? `/companies?${query}` : '/companies';
}

/** Whether anything is left out of the list. */
export const isFiltered = ({ search, kind, industry }: CompanyPlace): boolean => Boolean(search || kind || industry);
