import { demoId } from '#db/seed/demo-id.ts';
import { demoEmailDomain, demoPeople } from '#db/seed/demo-people.ts';
import type { Actor } from '#lib/auth/context.ts';
import { systemRoles } from '#lib/auth/permission-table.ts';
import { resolveRights } from '#lib/auth/rules.ts';

/** A demo person at work, with the rights of their role. */
export function demoActor(key: string): Actor {
  const person = demoPeople.find((one) => one.key === key);
  if (!person) throw new Error(`The demo has no "${key}".`);
  const userId = demoId('user', key);
  const teamId = person.team ? demoId('team', person.team) : null;
  const memberships = teamId ? [{ teamId, isLead: person.isLead ?? false }] : [];
  const { name, title, phone, role } = person;
  return {
    kind: 'session',
    sessionId: 'demo',
    address: '',
    confirmedAt: new Date(0),
    person: {
      userId,
      email: `${key}@${demoEmailDomain}`,
      name,
      title,
      phone,
      language: null,
      teamId,
      roleKeys: [role],
      rights: resolveRights(systemRoles[role].permissions, userId, memberships),
    },
  };
}
