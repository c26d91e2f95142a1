'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useMemo, useTransition } from 'react';
import { useAnswer } from '#components/layout/use-answer.ts';
import { Combobox, type ComboboxOption } from '#components/ui/combobox.tsx';
import { Field } from '#components/ui/field.tsx';
import { toast } from '#components/ui/toaster.tsx';
import type { ActionResult } from '#lib/core/errors.ts';

type TimeZoneFieldProps = {
  /** Null: the business's. */
  chosen: string | null;
  businessZone: string;
  save: (input: { timeZone: string | null }) => Promise<ActionResult<unknown>>;
};

const optionOf = (zone: string): ComboboxOption => ({ value: zone, label: zone.replaceAll('_', ' ') });

/** In which zone moments are told to the person; days of business stay those of the business. */
export function TimeZoneField({ chosen, businessZone, save }: TimeZoneFieldProps) {
  const t = useTranslations('profile.timeZone');
  const router = useRouter();
  const answered = useAnswer();
  const [pending, startTransition] = useTransition();
  const zones = useMemo(() => Intl.supportedValuesOf('timeZone').map(optionOf), []);
  const change = (option: ComboboxOption | null) =>
    startTransition(async () => {
      const answer = await answered(save({ timeZone: option?.value ?? null }));
      if (answer.ok) toast.success(t('saved'));
      else toast.error(answer.message);
      router.refresh();
    });
  return (
    <Field label={t('title')} hideLabel>
      <Combobox
        className="max-w-md"
        options={zones}
        value={chosen ? optionOf(chosen) : null}
        disabled={pending}
        onValueChange={change}
        placeholder={t('business', { zone: businessZone })}
      />
    </Field>
  );
}
