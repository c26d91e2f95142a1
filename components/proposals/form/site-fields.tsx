'use client';

import { CopyPlus, Trash2 } from 'lucide-react';
import { SitePhoto } from '#components/layout/site-photo.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { Field } from '#components/ui/field.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import { Input } from '#components/ui/input.tsx';
import { Switch } from '#components/ui/switch.tsx';
import { formatMoney } from '#lib/core/money.ts';
import { maxSpots, shareOfVoice } from '#lib/inventory/rules.ts';
import type { LocationDto } from '#lib/inventory/schema.ts';
import { readCount } from './card-rate.ts';
import { DatesFields } from './dates-fields.tsx';
import { useProposalForm } from './form-context.ts';
import { kindOf, type SiteValues, weeksOf } from './form-values.ts';
import { sizeOf } from './location-picker.tsx';
import { NetField } from './net-field.tsx';
import { Questions } from './questions.tsx';

type SiteFieldsProps = {
  index: number;
  site: SiteValues;
  location: LocationDto;
  onRemove: () => void;
  onRepeat: (() => void) | undefined;
};

/** One location of the offer: what it needs and what it costs. */
export function SiteFields({ index, site, location, onRemove, onRepeat }: SiteFieldsProps) {
  const { values, problemAt } = useProposalForm();
  const isPackage = kindOf(values) === 'combined';
  const error = problemAt(`sites.${index}.location`);
  return (
    <li className="grid gap-5 border-t p-5">
      <div className="flex items-start gap-4">
        <SitePhoto fileId={location.photos[0]?.fileId ?? null} width={320} className="h-16 w-24" />
        <div className="min-w-0 flex-1">
          <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <h3 className="font-semibold wrap-anywhere">{location.nameEn}</h3>
            <Badge tone={location.kind === 'digital' ? 'accent' : 'neutral'}>
              {location.kind === 'digital' ? 'Digital' : 'Static'}
            </Badge>
          </div>
          <p className="text-sm text-muted">
            {location.area}, {location.city} · {sizeOf(location)}
          </p>
          {error ? <p className="mt-1 text-sm text-danger-text">{error}</p> : null}
        </div>
        <div className="flex shrink-0">
          {onRepeat ? (
            <IconButton label={`Add ${location.nameEn} again with other dates`} onClick={onRepeat}>
              <CopyPlus aria-hidden="true" />
            </IconButton>
          ) : null}
          <IconButton label={`Remove ${location.nameEn}`} onClick={onRemove} className="-me-2">
            <Trash2 aria-hidden="true" />
          </IconButton>
        </div>
      </div>
      <OwnDates index={index} site={site} />
      <div className="grid grid-cols-1 items-start gap-x-4 gap-y-5 sm:grid-cols-2 xl:grid-cols-3">
        {location.kind === 'digital' ? (
          <SpotsField index={index} site={site} location={location} />
        ) : (
          <ProductionFeeField index={index} site={site} />
        )}
        {isPackage
          ? null
          : weeksOf(values, site).map((weeks, column) => (
              <NetField
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; its length changes while typing
                key={column}
                index={index}
                column={column}
                weeks={weeks}
                site={site}
                location={location}
              />
            ))}
      </div>
      <Questions prefix={`sites.${index}.`} />
    </li>
  );
}

function OwnDates({ index, site }: { index: number; site: SiteValues }) {
  const { form, values, choices, problemAt } = useProposalForm();
  const set = (change: Partial<SiteValues>) =>
    form.setValue(`sites.${index}`, { ...site, ...change }, { shouldDirty: true });
  if (values.sites.length < 2 && !site.own) return null;
  return (
    <div className="grid gap-4">
      <Switch
        label="Dates of its own"
        className="justify-start gap-3 *:last:order-first"
        checked={site.own}
        onCheckedChange={(own) => set(own ? { own, startsOn: values.startsOn, weeks: values.weeks } : { own })}
      />
      {site.own ? (
        <DatesFields
          path={`sites.${index}.`}
          startsOn={site.startsOn}
          weeks={site.weeks}
          oneLength={kindOf(values) === 'combined'}
          min={choices.today}
          startError={problemAt(`sites.${index}.startsOn`)}
          lengthErrors={site.weeks.map((_, column) =>
            problemAt(`sites.${index}.options.${column}.duration`, `sites.${index}.weeks.${column}`),
          )}
          onStartChange={(startsOn) => set({ startsOn })}
          onWeeksChange={(weeks) => set({ weeks })}
        />
      ) : null}
    </div>
  );
}

function SpotsField({ index, site, location }: { index: number; site: SiteValues; location: LocationDto }) {
  const { form, problemAt } = useProposalForm();
  const { loopSeconds, spotSeconds, uploadFeeMinor } = location;
  const most = maxSpots(location);
  const spots = readCount(site.spots);
  const share = spots && loopSeconds && spotSeconds ? shareOfVoice(spots, spotSeconds, loopSeconds) : undefined;
  const fee = uploadFeeMinor ? ` · upload fee ${formatMoney(uploadFeeMinor, 'AED')}` : '';
  return (
    <Field
      label="Spots"
      name={`sites.${index}.spots`}
      error={problemAt(`sites.${index}.spots`)}
      hint={`${share ? `${share} share of voice` : `Up to ${most} fit the loop`}${fee}`}
    >
      <Input
        numeric
        inputMode="numeric"
        name={`sites.${index}.spots`}
        value={site.spots}
        maxLength={2}
        trailing={most ? `of ${most}` : undefined}
        onChange={(event) => form.setValue(`sites.${index}.spots`, event.target.value, { shouldDirty: true })}
      />
    </Field>
  );
}

function ProductionFeeField({ index, site }: { index: number; site: SiteValues }) {
  const { form, problemAt } = useProposalForm();
  const name = `sites.${index}.productionFee` as const;
  return (
    <Field label="Production fee" name={name} error={problemAt(name)} hint="All productions of the campaign together">
      <Input
        numeric
        name={name}
        inputMode="decimal"
        leading={/[^\d.,\s]/.test(site.productionFee) ? undefined : 'AED'}
        value={site.productionFee}
        maxLength={60}
        onChange={(event) => form.setValue(name, event.target.value, { shouldDirty: true })}
      />
    </Field>
  );
}
