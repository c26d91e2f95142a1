'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useActionName } from '#components/audit/use-sentence.ts';
import { Button } from '#components/ui/button.tsx';
import { Combobox, type ComboboxOption } from '#components/ui/combobox.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { Select } from '#components/ui/select.tsx';
import { Sheet } from '#components/ui/sheet.tsx';
import { auditActions } from '#lib/audit-trail/rules/actions.ts';
import { type AuditPerson, auditObjectTypes } from '#lib/audit-trail/schema.ts';
import { type AuditPlace, auditHref } from './audit-href.ts';

type FilterSheetProps = {
  place: AuditPlace;
  people: readonly AuditPerson[];
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

/** Stands for a filter that is not set: a Select has no empty value. */
const any = '';

/** Person, action, object and days; applied together, so that the list moves once. */
export function FilterSheet({ place, people, open, onOpenChange }: FilterSheetProps) {
  const t = useTranslations('audit.filters');
  const objects = useTranslations('audit.objects');
  const router = useRouter();
  const actionName = useActionName();
  const [values, setValues] = useState(place);
  const set = (change: AuditPlace) => setValues((before) => ({ ...before, ...change }));
  const go = (next: AuditPlace) => {
    onOpenChange(false);
    router.push(auditHref({ ...next, cursor: undefined }), { scroll: false });
  };
  const apply = (event: FormEvent) => {
    event.preventDefault();
    go(values);
  };
  const { search, outcome } = place;
  return (
    <Sheet title={t('title')} side="end" open={open} onOpenChange={onOpenChange}>
      <form onSubmit={apply} className="flex flex-1 flex-col">
        <div className="grid content-start gap-5 px-5 pb-6">
          <Choice
            label={t('person')}
            placeholder={t('personPlaceholder')}
            options={people.map(({ id, name }) => ({ value: id, label: name }))}
            value={values.actor}
            onChange={(actor) => set({ actor })}
          />
          <Choice
            label={t('action')}
            placeholder={t('actionPlaceholder')}
            options={auditActions.map((action) => ({ value: action, label: actionName(action) }))}
            value={values.action}
            onChange={(action) => set({ action })}
          />
          <Field label={t('type')} labels="group">
            <Select
              value={values.type ?? any}
              options={[
                { value: any, label: t('any') },
                ...auditObjectTypes.map((type) => ({ value: type, label: objects(type) })),
              ]}
              onValueChange={(next) => set({ type: next === any ? undefined : next, object: undefined })}
            />
          </Field>
          <Day label={t('from')} value={values.from} onChange={(from) => set({ from })} />
          <Day label={t('to')} value={values.to} onChange={(to) => set({ to })} />
        </div>
        <div className="sticky bottom-0 mt-auto flex justify-end gap-2 border-t bg-surface px-5 py-4">
          <Button variant="ghost" onClick={() => go({ search, outcome })}>
            {t('clear')}
          </Button>
          <Button type="submit" variant="primary">
            {t('apply')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}

type OneFilter = { label: string; value: string | undefined; onChange: (value: string | undefined) => void };

/** One out of many, found by typing. */
function Choice({
  label,
  options,
  value,
  onChange,
  placeholder,
}: OneFilter & { options: ComboboxOption[]; placeholder: string }) {
  return (
    <Field label={label}>
      <Combobox
        options={options}
        value={options.find((option) => option.value === value) ?? null}
        onValueChange={(option) => onChange(option?.value)}
        placeholder={placeholder}
      />
    </Field>
  );
}

function Day({ label, value, onChange }: OneFilter) {
  return (
    <Field label={label}>
      <Input type="date" value={value ?? ''} onChange={(event) => onChange(event.target.value || undefined)} />
    </Field>
  );
}
