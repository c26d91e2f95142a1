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
import type { useSettingsForm } from './use-settings-form.ts';

type Form = ReturnType<typeof useSettingsForm<Record<string, string>>>;

type SettingsFormProps = {
  title: string;
  description: string;
  form: Omit<Form, 'field'>;
  /** Null for whoever may only look. */
  saveLabel: string | null;
  children: ReactNode;
};

/** One group of settings: its fields, why it was not saved, and the button. */
export function SettingsForm({ title, description, form, saveLabel, children }: SettingsFormProps) {
  const t = useTranslations('settings');
  const { refusal, isOvertaken, takeStored } = form;
  return (
    <Card title={title} description={description}>
      <form
        noValidate
        className="grid gap-6"
        onSubmit={(event) => {
          event.preventDefault();
          form.submit();
        }}
      >
        <fieldset disabled={saveLabel === null} className="grid min-w-0 gap-6">
          {children}
        </fieldset>
        {refusal && refusal.fields.length === 0 ? (
          <Callout
            tone="danger"
            title={<RuleText>{refusal.message}</RuleText>}
            actions={
              isOvertaken ? (
                <Button size="sm" onClick={takeStored}>
                  {t('takeStored')}
                </Button>
              ) : undefined
            }
          />
        ) : null}
        {saveLabel === null ? null : (
          <div className="flex justify-end">
            <Button type="submit" variant="primary" loading={form.pending} disabled={!form.isChanged}>
              {saveLabel}
            </Button>
          </div>
        )}
      </form>
      <LeaveDialog guard={form.guard} />
    </Card>
  );
}

type NumberFieldProps = {
  field: { name: string; value: string; onChange: (value: string) => void; error: string | undefined };
  label: string;
  hint: string;
  unit: string;
};

/** A number with its unit. */
export function NumberField({ field, label, hint, unit }: NumberFieldProps) {
  return (
    <Field name={field.name} label={label} hint={hint} error={field.error}>
      <Input
        numeric
        inputMode="decimal"
        maxLength={20}
        trailing={unit}
        value={field.value}
        onChange={(event) => field.onChange(event.target.value)}
      />
    </Field>
  );
}
