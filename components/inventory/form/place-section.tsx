import { useTranslations } from 'next-intl';
import { useDeferredValue, useMemo } from 'react';
import { locationHref } from '#components/inventory/list/location-href.ts';
import { LazyMap } from '#components/inventory/page/lazy-map.tsx';
import { Card } from '#components/ui/card.tsx';
import { readCoordinates } from '#lib/inventory/rules/read-numbers.ts';
import { useLocationForm } from './form-context.ts';
import { TextField } from './text-field.tsx';

const noNeighbours: [] = [];

/** Where it stands, with the map to check. */
export function PlaceSection() {
  const t = useTranslations('locationForm.place');
  const { values, choices, tiles } = useLocationForm();
  const text = useDeferredValue(values.coordinates);
  const name = useDeferredValue(values.nameEn);
  const place = useMemo(() => {
    const [latitude, longitude] = readCoordinates(text);
    const isPlace = latitude !== null && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    return isPlace ? { name, latitude, longitude, href: locationHref('') } : undefined;
  }, [text, name]);
  return (
    <Card title={t('title')}>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField name="city" label={t('city')} suggestions={choices.cities} />
        <TextField name="area" label={t('area')} />
        <TextField name="address" label={t('address')} optional className="sm:col-span-2" />
        <TextField
          name="coordinates"
          label={t('coordinates')}
          optional
          dir="ltr"
          placeholder="25.0805, 55.1403"
          hint={t('coordinatesHint')}
          className="sm:col-span-2"
        />
        {place ? (
          <div className="sm:col-span-2">
            <LazyMap label={t('map')} place={place} neighbours={noNeighbours} tiles={tiles} />
          </div>
        ) : null}
      </div>
    </Card>
  );
}
