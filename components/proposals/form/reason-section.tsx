'use client';

import { useTranslations } from 'next-intl';
import { Card } from '#components/ui/card.tsx';
import { Field } from '#components/ui/field.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import { useProposalForm } from './form-context.ts';

/** Asked after acceptance only. */
export function ReasonSection() {
  const t = useTranslations('proposalForm.reason');
  const { form, values, problemAt } = useProposalForm();
  return (
    <Card title={t('title')} description={t('detail')}>
      <Field label={t('label')} name="reason" error={problemAt('reason')}>
        <Textarea
          name="reason"
          rows={2}
          maxLength={300}
          value={values.reason}
          onChange={(event) => form.setValue('reason', event.target.value, { shouldDirty: true })}
        />
      </Field>
    </Card>
  );
}
