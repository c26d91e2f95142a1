'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { useConfirmed } from '#components/layout/confirm-identity.tsx';
import { useRoleName } from '#components/layout/use-role-names.ts';
import { Button } from '#components/ui/button.tsx';
import { Callout } from '#components/ui/callout.tsx';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { RuleText } from '#components/ui/rule-text.tsx';
import { Select } from '#components/ui/select.tsx';
import { toast } from '#components/ui/toaster.tsx';
import type { ActionResult } from '#lib/core/errors.ts';
import type { GrantDto } from '#lib/roles/schema.ts';
import type { GrantActions, RoleChoice } from './grant-actions.ts';

type GrantDialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  person: { userId: string; name: string };
  actions: GrantActions;
} & ({ grant: GrantDto; roles?: undefined } | { roles: readonly RoleChoice[]; grant?: undefined });

/** Gives one more role, or moves the end of one that is held. */
export function GrantDialog({ open, onOpenChange, person, grant, roles, actions }: GrantDialogProps) {
  const t = useTranslations('roles.grants');
  const nameOf = useRoleName();
  const router = useRouter();
  const confirmed = useConfirmed();
  const [key, setKey] = useState(roles?.[0]?.key ?? '');
  const [hasEnd, setHasEnd] = useState(Boolean(grant?.lastDay));
  const [day, setDay] = useState(grant?.lastDay ?? '');
  const [refusal, setRefusal] = useState<Extract<ActionResult<unknown>, { ok: false }>>();
  const [pending, startTransition] = useTransition();
  const lastDay = hasEnd ? day : null;
  const chosen = roles?.some((role) => role.key === key) ? key : (roles?.[0]?.key ?? '');
  const save = () =>
    startTransition(async () => {
      const answer = await confirmed<unknown>(() =>
        grant
          ? actions.change({ grantId: grant.id, lastDay, basedOn: grant.expiresAt })
          : actions.grant({ userId: person.userId, role: chosen, lastDay }),
      );
      setRefusal(answer.ok ? undefined : answer);
      if (!answer.ok) return answer.code === 'conflict' ? router.refresh() : undefined;
      toast.success(t('saved', { name: person.name }));
      onOpenChange(false);
      router.refresh();
    });
  const dayProblem = refusal?.fields.find(({ path }) => path === 'lastDay')?.message;
  return (
    <Dialog
      title={grant ? t('endTitle', { role: nameOf(grant.role) }) : t('addTitle', { name: person.name })}
      description={t('dialogText')}
      size="sm"
      open={open}
      onOpenChange={(next) => {
        onOpenChange(next);
        setRefusal(undefined);
      }}
      footer={
        <Button variant="primary" loading={pending} onClick={save}>
          {t(grant ? 'saveEnd' : 'give')}
        </Button>
      }
    >
      <div className="grid gap-5">
        {refusal && !dayProblem ? <Callout tone="danger" title={<RuleText>{refusal.message}</RuleText>} /> : null}
        {roles ? (
          <Field label={t('role')} labels="group">
            <Select
              options={roles.map((role) => ({ value: role.key, label: nameOf(role) }))}
              value={chosen}
              onValueChange={setKey}
            />
          </Field>
        ) : null}
        <Checkbox label={t('hasEnd')} detail={t('hasEndText')} checked={hasEnd} onCheckedChange={setHasEnd} />
        {hasEnd ? (
          <Field label={t('lastDay')} error={dayProblem}>
            <Input type="date" value={day} onChange={(event) => setDay(event.target.value)} />
          </Field>
        ) : null}
      </div>
    </Dialog>
  );
}
