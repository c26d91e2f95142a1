'use client';

import { Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useFieldArray } from 'react-hook-form';
import { Card } from '#components/ui/card.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import { RuleText } from '#components/ui/rule-text.tsx';
import { Skeleton } from '#components/ui/skeleton.tsx';
import type { LocationDto } from '#lib/inventory/schema.ts';
import { maxSites } from '#lib/proposals/schema/content.ts';
import { DatesFields } from './dates-fields.tsx';
import { useProposalForm } from './form-context.ts';
import { kindOf, newSite } from './form-values.ts';
import { LocationPicker } from './location-picker.tsx';
import { SiteFields } from './site-fields.tsx';

/** What is offered: the common dates, the locations and their rates. */
export function CampaignSection() {
  const t = useTranslations('proposalForm');
  const { form, values, choices, cities, addLocations, problemAt } = useProposalForm();
  const { fields, append, remove, replace } = useFieldArray({ control: form.control, name: 'sites' });
  const locationById = useMemo(() => new Map(choices.locations.map((one) => [one.id, one])), [choices.locations]);
  const first = values.sites.findIndex((site) => !site.own);
  const sitesProblem = problemAt('sites');

  const choose = (ids: readonly string[], found: readonly LocationDto[]) => {
    addLocations(found);
    const kept = form.getValues('sites').filter((site) => ids.includes(site.locationId));
    const added = ids.filter((id) => !kept.some((site) => site.locationId === id)).map((id) => newSite({ id }));
    replace([...kept, ...added]);
  };

  return (
    <>
      <Card title={t('dates.title')} description={t('dates.detail')}>
        <DatesFields
          path=""
          startsOn={values.startsOn}
          weeks={values.weeks}
          oneLength={kindOf(values) === 'combined'}
          min={choices.today}
          startError={problemAt(`sites.${first}.startsOn`, 'startsOn')}
          lengthErrors={values.weeks.map((_, column) =>
            problemAt(`sites.${first}.options.${column}.duration`, `weeks.${column}`),
          )}
          onStartChange={(startsOn) => form.setValue('startsOn', startsOn, { shouldDirty: true })}
          onWeeksChange={(weeks) => form.setValue('weeks', weeks, { shouldDirty: true })}
        />
      </Card>
      <Card
        flush
        title={t('locations.title')}
        description={values.sites.length === 0 ? t('locations.detail', { count: maxSites }) : undefined}
        actions={
          <LocationPicker
            cities={cities}
            chosenIds={values.sites.map((site) => site.locationId)}
            onChoose={choose}
            invalid={Boolean(sitesProblem)}
          />
        }
      >
        {sitesProblem ? (
          <p className="px-5 pb-4 text-sm text-danger-text">
            <RuleText>{sitesProblem}</RuleText>
          </p>
        ) : null}
        <ul>
          {fields.map((field, index) => {
            const site = values.sites[index];
            const location = site && locationById.get(site.locationId);
            if (!site) return null;
            if (!location) return <SiteSkeleton key={field.id} onRemove={() => remove(index)} />;
            return (
              <SiteFields
                key={field.id}
                index={index}
                site={site}
                location={location}
                onRemove={() => remove(index)}
                onRepeat={fields.length < maxSites ? () => append({ ...site, own: true, startsOn: '' }) : undefined}
              />
            );
          })}
        </ul>
      </Card>
    </>
  );
}

/** A location of a kept draft that is still being fetched. */
function SiteSkeleton({ onRemove }: { onRemove: () => void }) {
  const t = useTranslations('proposalForm.locations');
  return (
    <li className="flex items-start gap-4 border-t p-5">
      <Skeleton className="h-16 w-24" />
      <Skeleton className="h-5 w-48" />
      <IconButton label={t('removeUnseen')} onClick={onRemove} className="-me-2 ms-auto">
        <Trash2 aria-hidden="true" />
      </IconButton>
    </li>
  );
}
