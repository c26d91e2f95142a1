import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { useConfirmed } from '#components/layout/confirm-identity.tsx';
import { type LeaveGuard, useLeaveGuard } from '#components/layout/use-leave-guard.ts';
import { toast } from '#components/ui/toaster.tsx';
import type { PermissionGrant } from '#lib/auth/schema.ts';
import type { ActionResult, FieldError } from '#lib/core/errors.ts';
import { permissionChanges, tidyPermissions } from '#lib/roles/rules.ts';
import type { CreateRoleInput, RoleListItem, UpdateRoleInput } from '#lib/roles/schema.ts';
import { roleHref } from './role-href.ts';

export type RoleValues = { name: string; description: string; permissions: PermissionGrant[] };
type Refusal = { code: string; message: string; fields: readonly FieldError[] };

export type RoleFormInput = {
  /** The role that is changed; null for a new one. */
  stored: ({ id: string; version: number } & RoleValues) | null;
  /** What a new one begins with. */
  start: RoleValues;
  create: (input: CreateRoleInput) => Promise<ActionResult<RoleListItem>>;
  update: (input: UpdateRoleInput) => Promise<ActionResult<RoleListItem>>;
};

const nothing: RoleValues = { name: '', description: '', permissions: [] };
const isSame = (one: RoleValues, other: RoleValues) =>
  one.name === other.name &&
  one.description === other.description &&
  permissionChanges(one.permissions, other.permissions).length === 0;

/** What is typed and chosen about a role, what that changes, and how it is saved over what the person saw. */
export function useRoleForm({ stored, start, create, update }: RoleFormInput) {
  const t = useTranslations('roles.editor');
  const router = useRouter();
  const confirmed = useConfirmed();
  const [seen, setSeen] = useState(stored);
  const [values, setValues] = useState(start);
  const [refusal, setRefusal] = useState<Refusal>();
  const [pending, startTransition] = useTransition();
  const isChanged = !isSame(values, seen ?? start) || (seen === null && !isSame(start, nothing));
  const guard: LeaveGuard = useLeaveGuard(!isSame(values, seen ?? start));

  const save = () =>
    startTransition(async () => {
      const { name, description } = values;
      const facts = { name, description, permissions: tidyPermissions(values.permissions) };
      const answer = await confirmed(() =>
        seen ? update({ role: seen.id, basedOnVersion: seen.version, ...facts }) : create(facts),
      );
      setRefusal(answer.ok ? undefined : answer);
      if (!answer.ok) return answer.code === 'conflict' ? router.refresh() : undefined;
      toast.success(t(seen ? 'saved' : 'created', { name: answer.data.name }));
      if (seen) {
        const { id, version } = answer.data;
        setSeen({ id, version, ...facts, name: answer.data.name });
        setValues({ ...facts, name: answer.data.name });
      }
      await guard.replaceBy(roleHref(answer.data));
      router.refresh();
    });
  /** After a conflict: what is stored now instead of what was typed. */
  const takeStored = () => {
    setSeen(stored);
    if (stored) setValues({ name: stored.name, description: stored.description, permissions: stored.permissions });
    setRefusal(undefined);
  };
  return {
    values,
    set: (change: Partial<RoleValues>) => setValues((now) => ({ ...now, ...change })),
    changes: permissionChanges(seen?.permissions ?? [], values.permissions),
    isChanged,
    isOvertaken: stored !== null && stored.version !== seen?.version,
    refusal,
    problemAt: (field: string) => refusal?.fields.find(({ path }) => path === field)?.message,
    pending,
    save,
    takeStored,
    guard,
  };
}
