import type { Route } from 'next';

/** A page of the panel, by the name of its label. */
export type AdminSectionName =
  | 'overview'
  | 'users'
  | 'roles'
  | 'teams'
  | 'apiKeys'
  | 'audit'
  | 'jobs'
  | 'settings'
  | 'brands';

export type AdminSection = { name: AdminSectionName; href: Route };
