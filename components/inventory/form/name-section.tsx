import { useTranslations } from 'next-intl';
import { Card } from '#components/ui/card.tsx';
import { ChipsField } from './chips-field.tsx';
import { useLocationForm } from './form-context.ts';
import { TextField } from './text-field.tsx';

/** What the location is called, and by whom. */
export function NameSection() {
  const t = useTranslations('locationForm.names');
  const { isNew, choices } = useLocationForm();
  return (
    <Card title={t('title')}>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField name="nameEn" label={t('english')} dir="ltr" lang="en" />
        <TextField name="nameAr" label={t('arabic')} dir="rtl" lang="ar" />
        <TextField name="series" label={t('series')} optional hint={t('seriesHint')} suggestions={choices.series} />
        <TextField
          name="key"
          label={t('key')}
          optional={isNew}
          disabled={!isNew}
          dir="ltr"
          hint={isNew ? t('keyHint') : t('keyFixed')}
        />
        <ChipsField name="aliases" label={t('aliases')} hint={t('aliasesHint')} />
      </div>
    </Card>
  );
}
