'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { useConfirmed } from '#components/layout/confirm-identity.tsx';
import { useRoleName } from '#components/layout/use-role-names.ts';
import { Callout } from '#components/ui/callout.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';
import { RuleText } from '#components/ui/rule-text.tsx';
import { toast } from '#components/ui/toaster.tsx';
import type { GrantDto } from '#lib/roles/schema.ts';
import type { GrantActions } from './grant-actions.ts';

type RevokeDialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  person: { name: string };
  grant: GrantDto;
  action: GrantActions['revoke'];
};

/** Takes a role after a yes that says who loses what. */
export function RevokeDialog({ open, onOpenChange, person, grant, action }: RevokeDialogProps) {
  const t = useTranslations('roles.grants');
  const role = useRoleName()(grant.role);
  const router = useRouter();
  const confirmed = useConfirmed();
  const [refusal, setRefusal] = useState<string>();
  const [pending, startTransition] = useTransition();
  const revoke = () =>
    startTransition(async () => {
      const answer = await confirmed(() => action({ grantId: grant.id }));
      router.refresh();
      if (!answer.ok) return setRefusal(answer.message);
      toast.success(t('revoked', { name: person.name, role }));
      onOpenChange(false);
    });
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={(next) => {
        onOpenChange(next);
        setRefusal(undefined);
      }}
      tone="danger"
      pending={pending}
      onConfirm={revoke}
      title={t('revokeTitle', { role, name: person.name })}
      description={t(grant.hasEnded ? 'removeText' : 'revokeText', { name: person.name })}
      confirmLabel={t(grant.hasEnded ? 'remove' : 'revoke')}
    >
      {refusal ? <Callout tone="danger" title={<RuleText>{refusal}</RuleText>} /> : null}
    </ConfirmDialog>
  );
}
