'use client';

import { CircleAlert, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { RuleText } from '#components/ui/rule-text.tsx';
import { useProposalForm } from './form-context.ts';

/** `nets` are the fields a rate is typed in: a question about it waits until they are left. */
type QuestionsProps = { prefix: string; nets: string };

/** What is unusual but allowed, asked beside the fields it is about; every question wants a yes. */
export function Questions({ prefix, nets }: QuestionsProps) {
  const t = useTranslations('proposalForm.questions');
  const { form, values, questions, attempted, editing } = useProposalForm();
  const isTyping = editing.startsWith(nets);
  const shown = questions.filter(({ path, message }) => {
    const waits = isTyping && path.endsWith('.under_card') && values.confirmed[path] !== message;
    return path.startsWith(prefix) && !waits;
  });
  if (shown.length === 0) return null;
  return (
    <div className="flex gap-3 rounded-md bg-warning-tint px-4 py-3">
      <TriangleAlert className="mt-1 size-4 shrink-0 text-warning-text" aria-hidden="true" />
      <ul aria-label={t('label')} className="grid min-w-0 gap-3">
        {shown.map(({ path, message }) => {
          const agreed = values.confirmed[path] === message;
          const confirmed = { ...values.confirmed };
          return (
            <li key={path} data-question={agreed ? 'settled' : 'open'}>
              <Checkbox
                label={<RuleText>{message}</RuleText>}
                detail={
                  attempted && !agreed ? (
                    <span className="mt-0.5 flex items-center gap-1.5 text-danger-text">
                      <CircleAlert className="size-4 shrink-0" aria-hidden="true" />
                      {t('open')}
                    </span>
                  ) : undefined
                }
                checked={agreed}
                onCheckedChange={(on) => {
                  if (on) confirmed[path] = message;
                  else delete confirmed[path];
                  form.setValue('confirmed', confirmed, { shouldDirty: true });
                }}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
