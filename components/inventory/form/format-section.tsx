import { useTranslations } from 'next-intl';
import { Card } from '#components/ui/card.tsx';
import { Field } from '#components/ui/field.tsx';
import { Segmented } from '#components/ui/segmented.tsx';
import { Switch } from '#components/ui/switch.tsx';
import { maxSpots, shareOfVoice } from '#lib/inventory/rules/describe-location.ts';
import { faceCounts } from '#lib/inventory/schema/changes.ts';
import { locationKinds } from '#lib/inventory/schema.ts';
import { useLocationForm } from './form-context.ts';
import { toLocationFields } from './location-values.ts';
import { TextField } from './text-field.tsx';

/** What it is: a screen with its loop, or a printed face. */
export function FormatSection() {
  const t = useTranslations('locationForm.format');
  const words = useTranslations('inventory');
  const { values, set } = useLocationForm();
  return (
    <Card title={t('title')}>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field label={words('filters.kind')} labels="group">
          <Segmented
            options={locationKinds.map((value) => ({ value, label: words(`kinds.${value}`) }))}
            value={values.kind}
            onValueChange={(kind) => set({ kind })}
          />
        </Field>
        <Field label={t('faces')} labels="group">
          <Segmented
            options={faceCounts.map((count) => ({ value: String(count), label: String(count) }))}
            value={values.faces}
            onValueChange={(faces) => set({ faces })}
          />
        </Field>
        <Switch
          className="sm:col-span-2"
          label={t('oneSize')}
          detail={t('oneSizeHint')}
          checked={values.hasOneSize}
          onCheckedChange={(hasOneSize) => set({ hasOneSize })}
        />
        {values.hasOneSize ? (
          <>
            <TextField name="width" label={t('width')} numeric trailing={t('metres')} />
            <TextField name="height" label={t('height')} numeric trailing={t('metres')} />
          </>
        ) : null}
        {values.kind === 'digital' ? (
          <>
            <TextField name="loopSeconds" label={t('loop')} numeric trailing={t('seconds')} />
            <TextField name="spotSeconds" label={t('spot')} numeric trailing={t('seconds')} hint={<LoopHint />} />
            <TextField name="uploadFee" label={t('uploadFee')} numeric leading="AED" hint={t('uploadFeeHint')} />
          </>
        ) : (
          <p className="text-sm text-muted sm:col-span-2">{t('productionFee')}</p>
        )}
      </div>
    </Card>
  );
}

/** "6 spots fit; one has 16.67 %", once both are numbers. */
function LoopHint() {
  const t = useTranslations('locationForm.format');
  const { loopSeconds, spotSeconds } = toLocationFields(useLocationForm().values);
  const fits = maxSpots({ loopSeconds, spotSeconds });
  if (!fits || !loopSeconds || !spotSeconds) return t('spotHint');
  return t('fits', { count: fits, share: shareOfVoice(1, spotSeconds, loopSeconds) });
}
