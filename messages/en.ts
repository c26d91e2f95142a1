import admin from './en/admin.json' with { type: 'json' };
import apiKeys from './en/api-keys.json' with { type: 'json' };
import audit from './en/audit.json' with { type: 'json' };
import brands from './en/brands.json' with { type: 'json' };
import chat from './en/chat.json' with { type: 'json' };
import companies from './en/companies.json' with { type: 'json' };
import home from './en/home.json' with { type: 'json' };
import integrate from './en/integrate.json' with { type: 'json' };
import inventory from './en/inventory.json' with { type: 'json' };
import jobs from './en/jobs.json' with { type: 'json' };
import locationForm from './en/location-form.json' with { type: 'json' };
import notifications from './en/notifications.json' with { type: 'json' };
import pages from './en/pages.json' with { type: 'json' };
import palette from './en/palette.json' with { type: 'json' };
import permissions from './en/permissions.json' with { type: 'json' };
import profile from './en/profile.json' with { type: 'json' };
import proposalForm from './en/proposal-form.json' with { type: 'json' };
import proposalList from './en/proposal-list.json' with { type: 'json' };
import proposalPage from './en/proposal-page.json' with { type: 'json' };
import proposals from './en/proposals.json' with { type: 'json' };
import roles from './en/roles.json' with { type: 'json' };
import security from './en/security.json' with { type: 'json' };
import settings from './en/settings.json' with { type: 'json' };
import shell from './en/shell.json' with { type: 'json' };
import signIn from './en/sign-in.json' with { type: 'json' };
import teams from './en/teams.json' with { type: 'json' };
import ui from './en/ui.json' with { type: 'json' };
import users from './en/users.json' with { type: 'json' };

export const en = {
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
};

/** The shape that every language has. */
export type Messages = typeof en;
