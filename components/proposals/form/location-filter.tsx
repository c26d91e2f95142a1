import { Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Input } from '#components/ui/input.tsx';
import { Segmented } from '#components/ui/segmented.tsx';
import { Select } from '#components/ui/select.tsx';
import type { LocationKind } from '#lib/inventory/schema.ts';

/** What the picker is narrowed by; an empty city and any kind stand for all of them. */
export type PickerFilter = { search: string; city: string; kind: LocationKind | 'any' };
export const noFilter: PickerFilter = { search: '', city: '', kind: 'any' };

const anyCity = 'any';

type LocationFilterProps = {
  cities: readonly string[];
  filter: PickerFilter;
  onChange: (filter: PickerFilter) => void;
};

export function LocationFilter({ cities, filter, onChange }: LocationFilterProps) {
  const t = useTranslations('proposalForm.picker');
  const words = useTranslations('proposals');
  const kinds = [
    { value: 'any', label: t('anyKind') },
    { value: 'digital', label: words('siteKinds.digital') },
    { value: 'static', label: words('siteKinds.static') },
  ] as const;
  const change = (part: Partial<PickerFilter>) => onChange({ ...filter, ...part });
  return (
    <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_11rem_auto]">
      <Input
        aria-label={t('search')}
        placeholder={t('searchPlaceholder')}
        value={filter.search}
        onChange={(event) => change({ search: event.target.value })}
        leading={<Search aria-hidden="true" />}
      />
      <Select
        aria-label={t('city')}
        value={filter.city || anyCity}
        onValueChange={(city) => change({ city: city === anyCity ? '' : city })}
        options={[{ value: anyCity, label: t('anyCity') }, ...cities.map((one) => ({ value: one, label: one }))]}
      />
      <Segmented<PickerFilter['kind']>
        aria-label={t('kind')}
        options={kinds}
        value={filter.kind}
        onValueChange={(kind) => change({ kind })}
      />
    </div>
  );
}
