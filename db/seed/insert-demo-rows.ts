import { eq } from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';
import { storeMissingWords } from '#db/repositories/store-words.ts';
import {
  brands,
  companies,
  files,
  grants,
  locations,
  photos,
  proposals,
  rateCardEntries,
  roles,
  teamMembers,
  teams,
  users,
} from '#db/schema/index.ts';
import { type DemoWords, toLocationRows, toPhotoRows, toRateCardRows } from './demo-location-rows.ts';
import {
  type DemoTime,
  toBrandRows,
  toCompanyRows,
  toGrantRows,
  toMemberRows,
  toTeamRows,
  toUserRows,
} from './demo-rows.ts';

/** What the rows need from outside: a hash of the demo password, the stored pictures and the rules for names and search texts. */
export type DemoInput = {
  passwordHash: string;
  files: (typeof files.$inferInsert)[];
  normaliseCompanyName: (name: string) => string;
  searchTextOfLocation: (words: DemoWords) => string;
};

/** Whether nobody has worked here yet. */
export async function isEmptyDatabase({ db }: DbScope): Promise<boolean> {
  const found = await db.select({ id: users.id }).from(users).limit(1);
  return found.length === 0;
}

/** People, brands, locations and companies of the demo; the base rows are there already. */
export async function insertDemoRows({ db }: DbScope, time: DemoTime, input: DemoInput): Promise<void> {
  const systemRoles = await db.select({ id: roles.id, key: roles.key }).from(roles).where(eq(roles.isSystem, true));
  const roleIds = new Map(systemRoles.map((role) => [role.key, role.id]));
  await db.insert(users).values(toUserRows(time, input.passwordHash));
  await db.insert(teams).values(toTeamRows(time));
  await db.insert(teamMembers).values(toMemberRows());
  await db.insert(grants).values(toGrantRows(time, roleIds));
  await db.insert(files).values(input.files);
  await db.insert(brands).values(toBrandRows(time));
  await db.insert(locations).values(toLocationRows(time, input.searchTextOfLocation));
  await db.insert(photos).values(toPhotoRows(time));
  await db.insert(rateCardEntries).values(toRateCardRows(time));
  await db.insert(companies).values(toCompanyRows(time, input.normaliseCompanyName));
  await storeMissingWords({ db });
}

/** Marks every proposal there is as part of the demo. */
export async function markProposalsAsDemo({ db }: DbScope): Promise<void> {
  await db.update(proposals).set({ isDemo: true });
}
