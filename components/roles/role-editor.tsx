'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LeaveDialog } from '#components/layout/leave-dialog.tsx';
import { Button } from '#components/ui/button.tsx';
import { Callout } from '#components/ui/callout.tsx';
import { Card } from '#components/ui/card.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { RuleText } from '#components/ui/rule-text.tsx';
import { ChangeCard } from './change-card.tsx';
import { PermissionMatrix } from './permission-matrix.tsx';
import { type RoleFormInput, useRoleForm } from './use-role-form.ts';

type RoleEditorProps = RoleFormInput & {
  /** Null for a new role. */
  holders: number | null;
  /** Under the changes. */
  aside?: ReactNode;
};

/** A role as a form: its name, every permission with its reach, and beside it what saving would change. */
export function RoleEditor({ holders, aside, ...input }: RoleEditorProps) {
  const t = useTranslations('roles.editor');
  const form = useRoleForm(input);
  return (
    <form
      noValidate
      className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_21rem]"
      onSubmit={(event) => {
        event.preventDefault();
        form.save();
      }}
    >
      <div className="grid min-w-0 gap-6">
        <Facts form={form} />
        <PermissionMatrix permissions={form.values.permissions} onChange={(permissions) => form.set({ permissions })} />
      </div>
      <div className="grid min-w-0 gap-6 lg:sticky lg:top-6">
        <ChangeCard
          changes={form.changes}
          holders={holders}
          footer={
            <div className="grid gap-3">
              <Refusal form={form} />
              <Button type="submit" variant="primary" loading={form.pending} disabled={!form.isChanged}>
                {holders === null ? t('create') : t('save')}
              </Button>
            </div>
          }
        />
        {aside}
      </div>
      <LeaveDialog guard={form.guard} />
    </form>
  );
}

type FormProps = { form: ReturnType<typeof useRoleForm> };

function Facts({ form }: FormProps) {
  const t = useTranslations('roles.editor');
  return (
    <Card>
      <div className="grid gap-5">
        <Field name="name" label={t('name')} error={form.problemAt('name')}>
          <Input
            dir="auto"
            maxLength={60}
            value={form.values.name}
            onChange={(event) => form.set({ name: event.target.value })}
          />
        </Field>
        <Field name="description" label={t('description')} optional error={form.problemAt('description')}>
          <Input
            dir="auto"
            maxLength={300}
            value={form.values.description}
            onChange={(event) => form.set({ description: event.target.value })}
          />
        </Field>
      </div>
    </Card>
  );
}

function Refusal({ form: { refusal, isOvertaken, takeStored } }: FormProps) {
  const t = useTranslations('roles.editor');
  if (!refusal) return null;
  const elsewhere = refusal.fields.filter(({ path }) => path !== 'name' && path !== 'description');
  if (refusal.fields.length > 0 && elsewhere.length === 0) return null;
  return (
    <Callout
      tone="danger"
      title={<RuleText>{elsewhere[0]?.message ?? refusal.message}</RuleText>}
      actions={
        isOvertaken ? (
          <Button size="sm" onClick={takeStored}>
            {t('takeStored')}
          </Button>
        ) : undefined
      }
    />
  );
}
