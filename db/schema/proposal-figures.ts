import { kit } from '#db/dialects/index.ts';
import { versionStatuses } from '#lib/proposals/schema.ts';

/** What proposals come to that are not deleted; kept by triggers on `proposals` (decision 013), so written by nobody. */
export const proposalTallies = kit.table(
  'proposal_tallies',
  {
    ownerId: kit.text().notNull(),
    /** Empty where proposals have no team. */
    teamId: kit.text().notNull(),
    status: kit.choice(versionStatuses).notNull(),
    proposals: kit.integer().notNull(),
    /** Those without one total. */
    open: kit.integer().notNull(),
    /** The sum of the others, in fils. */
    totalMinor: kit.minorUnits().notNull(),
  },
  (t) => [kit.primaryKey({ columns: [t.ownerId, t.teamId, t.status] })],
);

/** What each reader sees of a company, for those of whom they see proposals; kept by the same triggers. */
export const companyFigures = kit.table(
  'company_figures',
  {
    /** Whose proposals are counted: `all`, those of one person (`owner:usr_...`) or of one team (`team:team_...`). */
    reader: kit.text().notNull(),
    companyId: kit.text().notNull(),
    proposals: kit.integer().notNull(),
    /** In fils, by the newest accepted version of each proposal. */
    acceptedMinor: kit.minorUnits().notNull(),
  },
  (t) => [
    kit.primaryKey({ columns: [t.reader, t.companyId] }),
    kit.index('company_figures_value').on(t.reader, t.acceptedMinor, t.companyId),
    kit.index('company_figures_proposals').on(t.reader, t.proposals, t.companyId),
  ],
);
