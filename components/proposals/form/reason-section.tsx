'use client';

import { Card } from '#components/ui/card.tsx';
import { Field } from '#components/ui/field.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import { useProposalForm } from './form-context.ts';

/** Asked after acceptance only. */
export function ReasonSection() {
  const { form, values, problemAt } = useProposalForm();
  return (
    <Card title="Why it changes" description="The client has accepted this proposal, so the new version says why.">
      <Field label="Reason" name="reason" error={problemAt('reason')}>
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
