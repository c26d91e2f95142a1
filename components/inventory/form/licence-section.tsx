import { useTranslations } from 'next-intl';
import { Card } from '#components/ui/card.tsx';
import { ChipsField } from './chips-field.tsx';
import { useLocationForm } from './form-context.ts';
import { TextField } from './text-field.tsx';

/** How long it may be used, and what it may not show. */
export function LicenceSection() {
  const t = useTranslations('locationForm.licence');
  const { choices } = useLocationForm();
  return (
    <Card title={t('title')}>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField name="licenceExpiresOn" label={t('until')} type="date" optional hint={t('hint')} />
        <ChipsField
          name="prohibitedCategories"
          label={t('prohibited')}
          hint={t('prohibitedHint')}
          suggestions={choices.categories}
        />
      </div>
    </Card>
  );
}
