'use client';

import { useTranslations } from 'next-intl';
import { Field } from '#components/ui/field.tsx';
import { Stepper } from '#components/ui/stepper.tsx';
import { cn } from '#lib/core/cn.ts';
import { baseCurrency, formatMoney } from '#lib/core/money.ts';
import { maxSpots, shareOfVoice } from '#lib/inventory/rules/describe-location.ts';
import type { LocationDto } from '#lib/inventory/schema.ts';
import { readCount } from './card-rate.ts';
import { useProposalForm } from './form-context.ts';
import type { SiteValues } from './form-values.ts';

type SpotsFieldProps = { index: number; site: SiteValues; location: LocationDto };

/** How many spots of the loop, what share of voice that is, and what the loop still allows. */
export function SpotsField({ index, site, location }: SpotsFieldProps) {
  const t = useTranslations('proposalForm.spots');
  const { form, problemAt } = useProposalForm();
  const { loopSeconds, spotSeconds, uploadFeeMinor } = location;
  const name = `sites.${index}.spots` as const;
  const most = maxSpots(location);
  const spots = readCount(site.spots);
  const isKnown = spots && loopSeconds && spotSeconds && most && spots <= most;
  return (
    <Field
      label={t('label')}
      name={name}
      error={problemAt(name)}
      hint={
        <span className="grid gap-0.5">
          {isKnown ? (
            <>
              <LoopBar spots={spots} most={most} />
              <span>
                {t('share', {
                  count: spots,
                  share: shareOfVoice(spots, spotSeconds, loopSeconds),
                  seconds: String(spots * spotSeconds),
                  loop: String(loopSeconds),
                })}
              </span>
            </>
          ) : null}
          {most ? <span>{t('left', { count: Math.max(0, most - (spots ?? 0)) })}</span> : null}
          {uploadFeeMinor ? <span>{t('fee', { amount: formatMoney(uploadFeeMinor, baseCurrency) })}</span> : null}
        </span>
      }
    >
      <Stepper
        name={name}
        value={site.spots}
        count={spots}
        max={most}
        fewerLabel={t('fewer')}
        moreLabel={t('more')}
        onValueChange={(value) => form.setValue(name, value, { shouldDirty: true })}
      />
    </Field>
  );
}

const drawnAtMost = 24;

/** The loop, a piece for each spot that fits it. */
function LoopBar({ spots, most }: { spots: number; most: number }) {
  if (most > drawnAtMost) return null;
  return (
    <span className="mb-1 flex gap-0.5" aria-hidden="true">
      {Array.from({ length: most }, (_, place) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: a piece of the loop is its place
          key={place}
          className={cn('h-1.5 flex-1 rounded-full', place < spots ? 'bg-accent' : 'bg-neutral-tint')}
        />
      ))}
    </span>
  );
}
