import { encode } from 'next-auth/jwt';
import type { Db } from '#db/client.ts';
import { grants, roles, sessions, teamMembers, teams, users } from '#db/schema/index.ts';
import { systemRoles } from '#lib/auth/permission-table.ts';
import { opensPanel } from '#lib/auth/rules/opens-panel.ts';
import { type Rights, resolveRights } from '#lib/auth/rules.ts';
import type { SystemRoleKey } from '#lib/auth/schema.ts';
import { newId } from '#lib/core/ids.ts';
import { env } from '#lib/env.ts';

const cookieName = 'sightline-session';

type Description = {
  role?: SystemRoleKey;
  team?: 'north' | 'south';
  isLead?: true;
  /** Why the session of this one counts no longer. */
  gone?: 'expired' | 'revoked' | 'disabled';
};

/** Everybody that a call is tried as; `anonymous` shows no cookie at all. */
export const people = {
  anonymous: {},
  expired: { role: 'admin', gone: 'expired' },
  revoked: { role: 'admin', gone: 'revoked' },
  disabled: { role: 'admin', gone: 'disabled' },
  bare: {},
  viewer: { role: 'viewer' },
  owner: { role: 'user', team: 'north' },
  teammate: { role: 'user', team: 'north' },
  stranger: { role: 'user', team: 'south' },
  lead: { role: 'user', team: 'north', isLead: true },
  coordinator: { role: 'coordinator' },
  finance: { role: 'finance' },
  head: { role: 'head_of_sales' },
  admin: { role: 'admin' },
} as const satisfies Record<string, Description>;
export type PersonName = keyof typeof people;

export type Identity = {
  name: PersonName;
  userId: string;
  sessionId: string;
  cookie: string | undefined;
  /** What the permission table gives; undefined where there is no session that counts. */
  rights: Rights | undefined;
};

/** Stores them, their teams and their sessions. */
export async function insertPeople(db: Db, now: Date): Promise<Record<PersonName, Identity>> {
  const roleIds = new Map((await db.select().from(roles)).map((role) => [role.key, role.id]));
  await db.insert(teams).values(['north', 'south'].map((name) => ({ id: `team_${name}`, name, createdAt: now })));
  const stored = {} as Record<PersonName, Identity>;
  for (const [name, description] of Object.entries(people) as [PersonName, Description][]) {
    stored[name] = await insertPerson(db, { name, description, now, roleIds });
  }
  return stored;
}

type NewPerson = { name: PersonName; description: Description; now: Date; roleIds: ReadonlyMap<string, string> };

async function insertPerson(db: Db, { name, description, now, roleIds }: NewPerson): Promise<Identity> {
  const { role, team, isLead = false, gone } = description;
  const [userId, sessionId] = [newId('user'), newId('session')];
  const status = gone === 'disabled' ? 'disabled' : 'active';
  const facts = { name: `Matrix ${name}`, email: `matrix-${name}@example.test`, status } as const;
  await db.insert(users).values({ id: userId, ...facts, createdAt: now, updatedAt: now });
  if (role) {
    const grant = { id: newId('grant'), userId, roleId: roleIds.get(role) ?? '', createdAt: now };
    await db.insert(grants).values(grant);
  }
  if (team) await db.insert(teamMembers).values({ teamId: `team_${team}`, userId, isLead });
  const dayMs = 86_400_000;
  await db.insert(sessions).values({
    id: sessionId,
    userId,
    sessionVersion: 1,
    createdAt: now,
    lastSeenAt: now,
    confirmedAt: now,
    expiresAt: new Date(now.getTime() + (gone === 'expired' ? -1_000 : dayMs)),
    endedAt: gone === 'revoked' ? now : null,
  });
  const memberships = team ? [{ teamId: `team_${team}`, isLead }] : [];
  const rights = resolveRights(role ? systemRoles[role].permissions : [], userId, memberships);
  const token = { sub: userId, sid: sessionId, adm: opensPanel(rights) };
  const jwt = await encode({ token, secret: env.AUTH_SECRET ?? '', salt: cookieName, maxAge: 86_400 });
  return {
    name,
    userId,
    sessionId,
    cookie: name === 'anonymous' ? undefined : `${cookieName}=${jwt}`,
    rights: gone || name === 'anonymous' ? undefined : rights,
  };
}
