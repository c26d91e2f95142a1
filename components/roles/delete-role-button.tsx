'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { useConfirmed } from '#components/layout/confirm-identity.tsx';
import { Button } from '#components/ui/button.tsx';
import { Callout } from '#components/ui/callout.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';
import { RuleText } from '#components/ui/rule-text.tsx';
import { toast } from '#components/ui/toaster.tsx';
import type { ActionResult } from '#lib/core/errors.ts';
import type { DeleteRoleInput, RoleDto } from '#lib/roles/schema.ts';

type DeleteRoleButtonProps = {
  role: Pick<RoleDto, 'id' | 'name' | 'version' | 'permissions'>;
  action: (input: DeleteRoleInput) => Promise<ActionResult<unknown>>;
};

/** Removes a role after a yes that says what goes with it. */
export function DeleteRoleButton({ role, action }: DeleteRoleButtonProps) {
  const t = useTranslations('roles.delete');
  const router = useRouter();
  const confirmed = useConfirmed();
  const [open, setOpen] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [pending, startTransition] = useTransition();
  const count = new Set(role.permissions.map(({ permission }) => permission)).size;
  const remove = () =>
    startTransition(async () => {
      const answer = await confirmed(() => action({ role: role.id, basedOnVersion: role.version }));
      if (!answer.ok) return setRefusal(answer.message);
      setOpen(false);
      toast.success(t('done', { name: role.name }));
      router.replace('/admin/roles');
    });
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        setRefusal(undefined);
      }}
      tone="danger"
      pending={pending}
      onConfirm={remove}
      title={t('title', { name: role.name })}
      description={t('text', { count })}
      confirmLabel={t('confirm')}
      trigger={<Button variant="ghost">{t('button')}</Button>}
    >
      {refusal ? <Callout tone="danger" title={<RuleText>{refusal}</RuleText>} /> : null}
    </ConfirmDialog>
  );
}
