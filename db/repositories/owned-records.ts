import { and, count, eq, isNull } from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';
import { companies, proposals } from '#db/schema/index.ts';

type NewOwner = { ownerId: string; teamId: string | null; updatedAt: Date };

/** How many records belong to a person, deleted ones aside. */
export async function countOwnedRecords({ db }: DbScope, ownerId: string) {
  const [[ofProposals], [ofCompanies]] = await Promise.all([
    db
      .select({ owned: count() })
      .from(proposals)
      .where(and(eq(proposals.ownerId, ownerId), isNull(proposals.deletedAt))),
    db.select({ owned: count() }).from(companies).where(eq(companies.ownerId, ownerId)),
  ]);
  return { proposals: ofProposals?.owned ?? 0, companies: ofCompanies?.owned ?? 0 };
}

/** Gives all proposals of a person to another; gives their ids. */
export function moveProposalsOfOwner({ db }: DbScope, ownerId: string, change: NewOwner): Promise<{ id: string }[]> {
  return db
    .update(proposals)
    .set(change)
    .where(and(eq(proposals.ownerId, ownerId), isNull(proposals.deletedAt)))
    .returning({ id: proposals.id });
}

/** Gives all companies of a person to another; gives their ids. */
export function moveCompaniesOfOwner({ db }: DbScope, ownerId: string, change: NewOwner): Promise<{ id: string }[]> {
  return db.update(companies).set(change).where(eq(companies.ownerId, ownerId)).returning({ id: companies.id });
}
