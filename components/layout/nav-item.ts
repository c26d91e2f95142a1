import type { Route } from 'next';

export type NavIconName = 'chat' | 'proposals' | 'inventory' | 'mockups' | 'orders' | 'companies' | 'settings';

export type NavItem = { label: string; href: Route; icon: NavIconName };
