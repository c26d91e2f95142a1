import admin from './ar/admin.json' with { type: 'json' };
import apiKeys from './ar/api-keys.json' with { type: 'json' };
import audit from './ar/audit.json' with { type: 'json' };
import brands from './ar/brands.json' with { type: 'json' };
import chat from './ar/chat.json' with { type: 'json' };
import companies from './ar/companies.json' with { type: 'json' };
import home from './ar/home.json' with { type: 'json' };
import integrate from './ar/integrate.json' with { type: 'json' };
import inventory from './ar/inventory.json' with { type: 'json' };
import jobs from './ar/jobs.json' with { type: 'json' };
import locationForm from './ar/location-form.json' with { type: 'json' };
import notifications from './ar/notifications.json' with { type: 'json' };
import pages from './ar/pages.json' with { type: 'json' };
import palette from './ar/palette.json' with { type: 'json' };
import permissions from './ar/permissions.json' with { type: 'json' };
import profile from './ar/profile.json' with { type: 'json' };
import proposalForm from './ar/proposal-form.json' with { type: 'json' };
import proposalList from './ar/proposal-list.json' with { type: 'json' };
import proposalPage from './ar/proposal-page.json' with { type: 'json' };
import proposals from './ar/proposals.json' with { type: 'json' };
import roles from './ar/roles.json' with { type: 'json' };
import security from './ar/security.json' with { type: 'json' };
import settings from './ar/settings.json' with { type: 'json' };
import shell from './ar/shell.json' with { type: 'json' };
import signIn from './ar/sign-in.json' with { type: 'json' };
import teams from './ar/teams.json' with { type: 'json' };
import ui from './ar/ui.json' with { type: 'json' };
import users from './ar/users.json' with { type: 'json' };
import type { Messages } from './en.ts';

export const ar = {
  admin,
  apiKeys,
  audit,
  brands,
  chat,
  companies,
  home,
  integrate,
  inventory,
  jobs,
  locationForm,
  notifications,
  pages,
  palette,
  permissions,
  profile,
  proposalForm,
  proposalList,
  proposalPage,
  proposals,
  roles,
  security,
  settings,
  shell,
  signIn,
  teams,
  ui,
  users,
} satisfies Messages;
