import { type Ctx, type Person, requireSelf } from '#lib/auth/context.ts';
import { OwnAccount } from './schema.ts';

/** Who calls, through what, and what they may do now. A key's account has no more rights than its scopes. */
export async function getOwnAccount(ctx: Ctx): Promise<OwnAccount> {
  const person = requireSelf(ctx);
  const { userId, email, name, title, phone, language, teamId, roleKeys } = person;
  const key = ctx.actor.kind === 'key' ? { id: ctx.actor.keyId, name: ctx.actor.name } : null;
  const facts = { userId, email, name, title, phone, language, teamId, roles: [...roleKeys] };
  return OwnAccount.parse({ ...facts, key, permissions: permissionsOf(person) });
}

const permissionsOf = ({ rights }: Person) =>
  [...rights]
    .map(([permission, scope]) => ({
      permission,
      reach: scope.kind === 'all' ? ('all' as const) : ('some' as const),
      teamIds: scope.kind === 'all' ? [] : [...scope.teamIds],
    }))
    .sort((a, b) => (a.permission < b.permission ? -1 : 1));
