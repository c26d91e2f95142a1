'use client';

import { CopyPlus, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useLocationWords } from '#components/layout/location-words.ts';
import { SitePhoto } from '#components/layout/site-photo.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { Field } from '#components/ui/field.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import { MoneyInput } from '#components/ui/money-input.tsx';
import { RuleText } from '#components/ui/rule-text.tsx';
import { Switch } from '#components/ui/switch.tsx';
import { baseCurrency } from '#lib/core/money.ts';
import type { LocationDto } from '#lib/inventory/schema.ts';
import { DatesFields } from './dates-fields.tsx';
import { useProposalForm } from './form-context.ts';
import { kindOf, type SiteValues, weeksOf } from './form-values.ts';
import { NetField } from './net-field.tsx';
import { Questions } from './questions.tsx';
import { SpotsField } from './spots-field.tsx';

type SiteFieldsProps = {
  index: number;
  site: SiteValues;
  location: LocationDto;
  onRemove: () => void;
  onRepeat: (() => void) | undefined;
};

/** One location of the offer: what it needs and what it costs. */
export function SiteFields({ index, site, location, onRemove, onRepeat }: SiteFieldsProps) {
  const { values } = useProposalForm();
  const isPackage = kindOf(values) === 'combined';
  return (
    <li className="grid gap-5 border-t p-5">
      <SiteHead index={index} location={location} onRemove={onRemove} onRepeat={onRepeat} />
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
      <Questions prefix={`sites.${index}.`} nets={`sites.${index}.nets.`} />
    </li>
  );
}

function SiteHead({ index, location, onRemove, onRepeat }: Omit<SiteFieldsProps, 'site'>) {
  const t = useTranslations('proposalForm.locations');
  const words = useTranslations('proposals');
  const { nameOf, placeOf, sizeAndFacesOf } = useLocationWords();
  const name = nameOf(location);
  const { problemAt } = useProposalForm();
  const error = problemAt(`sites.${index}.location`);
  return (
    <div className="flex items-start gap-4">
      <SitePhoto fileId={location.photos[0]?.fileId ?? null} width={320} className="h-16 w-24" />
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <h3 className="font-semibold wrap-anywhere">
            <bdi>{name}</bdi>
          </h3>
          <Badge tone={location.kind === 'digital' ? 'accent' : 'neutral'}>{words(`siteKinds.${location.kind}`)}</Badge>
        </div>
        <p className="text-sm text-muted">
          <bdi>{placeOf(location)}</bdi> · {sizeAndFacesOf(location)}
        </p>
        {error ? (
          <p className="mt-1 text-sm text-danger-text">
            <RuleText>{error}</RuleText>
          </p>
        ) : null}
      </div>
      <div className="flex shrink-0">
        {onRepeat ? (
          <IconButton label={t('repeat', { name })} onClick={onRepeat}>
            <CopyPlus className="rtl:-scale-x-100" aria-hidden="true" />
          </IconButton>
        ) : null}
        <IconButton label={t('remove', { name })} onClick={onRemove} className="-me-2">
          <Trash2 aria-hidden="true" />
        </IconButton>
      </div>
    </div>
  );
}

function OwnDates({ index, site }: { index: number; site: SiteValues }) {
  const t = useTranslations('proposalForm.dates');
  const { form, values, choices, problemAt } = useProposalForm();
  const set = (change: Partial<SiteValues>) =>
    form.setValue(`sites.${index}`, { ...site, ...change }, { shouldDirty: true });
  if (values.sites.length < 2 && !site.own) return null;
  return (
    <div className="grid gap-4">
      <Switch
        label={t('own')}
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

function ProductionFeeField({ index, site }: { index: number; site: SiteValues }) {
  const t = useTranslations('proposalForm.productionFee');
  const { form, problemAt } = useProposalForm();
  const name = `sites.${index}.productionFee` as const;
  return (
    <Field label={t('label')} name={name} error={problemAt(name)} hint={t('hint')}>
      <MoneyInput
        name={name}
        currency={baseCurrency}
        value={site.productionFee}
        onValueChange={(fee) => form.setValue(name, fee, { shouldDirty: true })}
      />
    </Field>
  );
}
