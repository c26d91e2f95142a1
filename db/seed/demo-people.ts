import type { SystemRoleKey } from '#lib/auth/schema.ts';

export const demoTeams = ['Dubai', 'Abu Dhabi', 'Key accounts'] as const;
type DemoTeam = (typeof demoTeams)[number];

export type DemoPerson = {
  /** What stands before the @ of the e-mail address. */
  key: string;
  name: string;
  title: string;
  phone: string;
  role: SystemRoleKey;
  team?: DemoTeam;
  isLead?: boolean;
  /** Whether the demo password opens this account. */
  signsIn: boolean;
};

export const demoEmailDomain = 'sightline.test';

/** Invented people; the telephone numbers are not assigned to anybody. */
export const demoPeople: readonly DemoPerson[] = [
  {
    key: 'admin',
    name: 'Amina Farouk',
    title: 'System Administrator',
    phone: '+971 50 000 0101',
    role: 'admin',
    signsIn: true,
  },
  {
    key: 'head',
    name: 'Omar Haddad',
    title: 'Head of Sales',
    phone: '+971 50 000 0102',
    role: 'head_of_sales',
    signsIn: true,
  },
  {
    key: 'sales',
    name: 'Layla Nasser',
    title: 'Account Manager',
    phone: '+971 50 000 0103',
    role: 'user',
    team: 'Dubai',
    signsIn: true,
  },
  {
    key: 'coordinator',
    name: 'Priya Menon',
    title: 'Sales Coordinator',
    phone: '+971 50 000 0104',
    role: 'coordinator',
    signsIn: true,
  },
  {
    key: 'finance',
    name: 'Daniel Okafor',
    title: 'Finance Manager',
    phone: '+971 50 000 0105',
    role: 'finance',
    signsIn: true,
  },
  {
    key: 'viewer',
    name: 'Sara Lindqvist',
    title: 'Management Trainee',
    phone: '+971 50 000 0106',
    role: 'viewer',
    signsIn: true,
  },
  {
    key: 'yousef.karim',
    name: 'Yousef Karim',
    title: 'Senior Account Manager',
    phone: '+971 50 000 0107',
    role: 'user',
    team: 'Dubai',
    isLead: true,
    signsIn: false,
  },
  {
    key: 'mei.tanaka',
    name: 'Mei Tanaka',
    title: 'Account Manager',
    phone: '+971 50 000 0108',
    role: 'user',
    team: 'Dubai',
    signsIn: false,
  },
  {
    key: 'hassan.saleh',
    name: 'Hassan Saleh',
    title: 'Regional Sales Manager',
    phone: '+971 50 000 0109',
    role: 'user',
    team: 'Abu Dhabi',
    isLead: true,
    signsIn: false,
  },
  {
    key: 'elena.marin',
    name: 'Elena Marin',
    title: 'Key Account Director',
    phone: '+971 50 000 0110',
    role: 'user',
    team: 'Key accounts',
    isLead: true,
    signsIn: false,
  },
];
