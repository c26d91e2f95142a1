import type { Entry } from '../entry.ts';
import { actions } from './actions.ts';
import { jobs } from './jobs.ts';
import { operationEntries } from './operations.ts';
import { pages } from './pages.ts';
import { panelActions, panelPages } from './panel.ts';
import { routes } from './routes.ts';
import { tools } from './tools.ts';

/** Everything that can be called, in the order in which it is tried. */
export const allEntries: readonly Entry[] = [
  ...pages,
  ...panelPages,
  ...routes,
  ...operationEntries,
  ...tools,
  ...jobs,
  ...panelActions,
  ...actions,
];
