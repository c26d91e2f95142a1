'use client';

import { CircleAlert } from 'lucide-react';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { useProposalForm } from './form-context.ts';

/** What is unusual but allowed, asked beside the fields it is about; every question wants a yes. */
export function Questions({ prefix }: { prefix: string }) {
  const { form, values, price, attempted } = useProposalForm();
  const questions = price.questions.filter(({ path }) => path.startsWith(prefix));
  if (questions.length === 0) return null;
  return (
    <ul className="grid gap-3 rounded-md bg-warning-tint px-4 py-3">
      {questions.map(({ path, message }) => {
        const agreed = values.confirmed[path] === message;
        const confirmed = { ...values.confirmed };
        return (
          <li key={path} data-question={agreed ? 'settled' : 'open'}>
            <Checkbox
              label={message}
              detail={
                attempted && !agreed ? (
                  <span className="mt-0.5 flex items-center gap-1.5 text-danger-text">
                    <CircleAlert className="size-4 shrink-0" aria-hidden="true" />
                    Say yes to this, or change it.
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
  );
}
