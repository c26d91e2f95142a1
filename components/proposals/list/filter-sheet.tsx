'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { DirhamInput } from '#components/layout/dirham-input.tsx';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { Segmented } from '#components/ui/segmented.tsx';
import { Select } from '#components/ui/select.tsx';
import { Sheet } from '#components/ui/sheet.tsx';
import { ClientFilter } from './client-filter.tsx';
import { DayInput } from './day-input.tsx';
import { listHref } from './list-href.ts';
import type { ListPlace } from './list-place.ts';

type Named = { id: string; name: string };

export type FilterSheetProps = {
  place: ListPlace;
  /** Whom it can be narrowed to; nobody where a person reads their own alone. */
  owners: readonly Named[];
  teams: readonly Named[];
  /** The client it is narrowed to. */
  client: Named | null;
  mayFindClients: boolean;
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

/** Stands for a filter that is not set: a Select has no empty value. */
const any = '';

/** Client, people, dates and value; applied together, so that the list moves once. */
export function FilterSheet({ place, owners, teams, client, mayFindClients, open, onOpenChange }: FilterSheetProps) {
  const t = useTranslations('proposalList.filters');
  const router = useRouter();
  const [values, setValues] = useState(place);
  const set = (change: Partial<ListPlace>) => setValues((before) => ({ ...before, ...change }));
  const { search, status } = place;
  const go = (next: Partial<ListPlace>) => {
    onOpenChange(false);
    router.push(listHref({ ...next, search, status, cursor: undefined }), { scroll: false });
  };
  const apply = (event: FormEvent) => {
    event.preventDefault();
    const { date, ...others } = values;
    go(values.from || values.to ? { ...others, date } : others);
  };
  return (
    <Sheet title={t('title')} side="end" open={open} onOpenChange={onOpenChange}>
      <form onSubmit={apply} className="flex flex-1 flex-col">
        <div className="grid content-start gap-5 px-5 pb-6">
          {mayFindClients ? <ClientFilter initial={client} onChange={(id) => set({ client: id })} /> : null}
          <Choice label={t('owner')} options={owners} value={values.owner} onChange={(owner) => set({ owner })} />
          <Choice label={t('team')} options={teams} value={values.team} onChange={(team) => set({ team })} />
          <Field label={t('dateOf')} labels="group">
            <Segmented
              value={values.date ?? 'updated'}
              options={[
                { value: 'updated', label: t('updated') },
                { value: 'starts', label: t('starts') },
              ]}
              onValueChange={(date) => set({ date: date === 'starts' ? date : undefined })}
            />
          </Field>
          <div className="-mt-2 grid gap-3">
            <DayInput label={t('from')} value={values.from} onChange={(from) => set({ from })} />
            <DayInput label={t('to')} value={values.to} onChange={(to) => set({ to })} />
          </div>
          <fieldset>
            <legend className="mb-1.5 text-sm font-medium">{t('value')}</legend>
            <div className="grid gap-3">
              <DirhamInput label={t('min')} value={values.min} onChange={(min) => set({ min })} />
              <DirhamInput label={t('max')} value={values.max} onChange={(max) => set({ max })} />
            </div>
          </fieldset>
        </div>
        <div className="sticky bottom-0 mt-auto flex justify-end gap-2 border-t bg-surface px-5 py-4">
          <Button variant="ghost" onClick={() => go({})}>
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

type ChoiceProps = {
  label: string;
  options: readonly Named[];
  value: string | undefined;
  onChange: (value: string | undefined) => void;
};

function Choice({ label, options, value, onChange }: ChoiceProps) {
  const t = useTranslations('proposalList.filters');
  if (options.length === 0) return null;
  return (
    <Field label={label} labels="group">
      <Select
        value={value ?? any}
        options={[{ value: any, label: t('any') }, ...options.map(({ id, name }) => ({ value: id, label: name }))]}
        onValueChange={(next) => onChange(next === any ? undefined : next)}
      />
    </Field>
  );
}
