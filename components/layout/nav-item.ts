import type { Route } from 'next';

/** The areas of the desk, by the names of their labels and icons. */
export type NavArea = 'home' | 'chat' | 'proposals' | 'inventory' | 'companies' | 'admin';

export type NavItem = { area: NavArea; href: Route };
