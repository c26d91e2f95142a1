'use client';

import { useMemo } from 'react';
import { useFieldArray } from 'react-hook-form';
import { Card } from '#components/ui/card.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { Segmented } from '#components/ui/segmented.tsx';
import type { ProposalKind } from '#lib/proposals/schema/content.ts';
import { DatesFields } from './dates-fields.tsx';
import { useProposalForm } from './form-context.ts';
import { kindOf, maxSites, newSite } from './form-values.ts';
import { LocationPicker } from './location-picker.tsx';
import { SiteFields } from './site-fields.tsx';

const kinds: readonly { value: ProposalKind; label: string }[] = [
  { value: 'separate', label: 'Each on its own' },
  { value: 'combined', label: 'One package' },
];

/** What is offered: the common dates, the locations and their rates. */
export function CampaignSection() {
  const { form, values, choices, problemAt } = useProposalForm();
  const { fields, append, remove, replace } = useFieldArray({ control: form.control, name: 'sites' });
  const locationById = useMemo(() => new Map(choices.locations.map((one) => [one.id, one])), [choices.locations]);
  const onSale = useMemo(() => choices.locations.filter((one) => one.status === 'active'), [choices.locations]);
  const kind = kindOf(values);
  const first = values.sites.findIndex((site) => !site.own);
  const sitesProblem = problemAt('sites');

  const choose = (ids: readonly string[]) => {
    const kept = form.getValues('sites').filter((site) => ids.includes(site.locationId));
    const added = ids.filter((id) => !kept.some((site) => site.locationId === id)).map((id) => newSite({ id }));
    replace([...kept, ...added]);
  };

  return (
    <>
      <Card title="Dates" description="For all locations; each can have its own.">
        <DatesFields
          path=""
          startsOn={values.startsOn}
          weeks={values.weeks}
          oneLength={kind === 'combined'}
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
        title="Locations"
        description={values.sites.length === 0 ? 'Up to twelve, chosen by their pictures.' : undefined}
        actions={
          <LocationPicker
            locations={onSale}
            chosenIds={values.sites.map((site) => site.locationId)}
            onChoose={choose}
            invalid={Boolean(sitesProblem)}
          />
        }
      >
        {sitesProblem ? <p className="px-5 pb-4 text-sm text-danger-text">{sitesProblem}</p> : null}
        {values.sites.length > 1 ? (
          <div className="flex flex-wrap items-start gap-x-6 gap-y-4 px-5 pb-5">
            <Field label="Priced" labels="group" error={problemAt('kind')}>
              <Segmented
                options={kinds}
                value={kind}
                onValueChange={(next) => form.setValue('kind', next, { shouldDirty: true })}
              />
            </Field>
            {kind === 'combined' ? <PackageNet /> : null}
          </div>
        ) : null}
        <ul>
          {fields.map((field, index) => {
            const site = values.sites[index];
            const location = site && locationById.get(site.locationId);
            if (!site || !location) return null;
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

function PackageNet() {
  const { form, values, problemAt } = useProposalForm();
  return (
    <Field
      label="Package net"
      name="packageNet"
      className="w-full sm:w-64"
      error={problemAt('packageNet')}
      hint="For all locations together"
    >
      <Input
        numeric
        name="packageNet"
        inputMode="decimal"
        maxLength={60}
        leading={/[^\d.,\s]/.test(values.packageNet) ? undefined : 'AED'}
        value={values.packageNet}
        onChange={(event) => form.setValue('packageNet', event.target.value, { shouldDirty: true })}
      />
    </Field>
  );
}
