'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { DirhamInput } from '#components/layout/dirham-input.tsx';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { Select } from '#components/ui/select.tsx';
import { Sheet } from '#components/ui/sheet.tsx';
import { locationSizes, locationStatuses } from '#lib/inventory/schema.ts';
import { type LocationPlace, locationsHref } from './location-href.ts';

type FilterSheetProps = {
  place: LocationPlace;
  cities: string[];
  series: string[];
  seesPrices: boolean;
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

/** Stands for a filter that is not set: a Select has no empty value. */
const any = '';

/** City, series, size, price and status; applied together, so that the list moves once. */
export function FilterSheet({ place, cities, series, seesPrices, open, onOpenChange }: FilterSheetProps) {
  const t = useTranslations('inventory');
  const router = useRouter();
  const [values, setValues] = useState(place);
  const set = (change: Partial<LocationPlace>) => setValues({ ...values, ...change });
  const select = (
    label: string,
    value: string | undefined,
    options: { value: string; label: string }[],
    name: string,
  ) => (
    <Field label={label} labels="group">
      <Select
        value={value ?? any}
        options={[{ value: any, label: t('filters.any') }, ...options]}
        onValueChange={(next) => set({ [name]: next === any ? undefined : next })}
      />
    </Field>
  );
  const go = (next: LocationPlace) => {
    onOpenChange(false);
    router.push(locationsHref({ ...next, cursor: undefined }), { scroll: false });
  };
  const apply = (event: FormEvent) => {
    event.preventDefault();
    go(values);
  };
  const named = (options: readonly string[]) => options.map((value) => ({ value, label: value }));
  const { view, columns, sort, dir, search, kind } = place;
  return (
    <Sheet title={t('filters.title')} side="end" open={open} onOpenChange={onOpenChange}>
      <form onSubmit={apply} className="flex flex-1 flex-col">
        <div className="grid content-start gap-5 px-5 pb-6">
          {select(t('filters.city'), values.city, named(cities), 'city')}
          {select(t('filters.series'), values.series, named(series), 'series')}
          {select(
            t('filters.size'),
            values.size,
            locationSizes.map((size) => ({ value: size, label: t(`sizes.${size}`) })),
            'size',
          )}
          {seesPrices ? (
            <fieldset className="grid gap-1.5">
              <legend className="mb-1.5 text-sm font-medium">{t('filters.price')}</legend>
              <div className="grid grid-cols-2 gap-3">
                <DirhamInput label={t('filters.from')} value={values.from} onChange={(from) => set({ from })} />
                <DirhamInput label={t('filters.to')} value={values.to} onChange={(to) => set({ to })} />
              </div>
            </fieldset>
          ) : null}
          <Field label={t('filters.status')} labels="group">
            <Select
              value={values.status ?? 'active'}
              options={[...locationStatuses, 'all' as const].map((one) => ({
                value: one,
                label: t(`statuses.${one}`),
              }))}
              onValueChange={(next) =>
                set({ status: next === 'active' ? undefined : (next as LocationPlace['status']) })
              }
            />
          </Field>
        </div>
        <div className="sticky bottom-0 mt-auto flex justify-end gap-2 border-t bg-surface px-5 py-4">
          <Button variant="ghost" onClick={() => go({ view, columns, sort, dir, search, kind })}>
            {t('filters.clear')}
          </Button>
          <Button type="submit" variant="primary">
            {t('filters.apply')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
