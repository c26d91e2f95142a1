import { useMemo, useState } from 'react';
import type { FieldError } from '#lib/core/errors.ts';
import type { ProposalFormValues } from './form-values.ts';

/**
 * What is wrong and when to say so. A wrong value shows once its field is left, a missing one once saving was tried.
 * What the server found counts until something is changed. `missingReason` says that a reason is needed, where it is.
 * In a copy (`isCopy`) nobody has typed the values, so a wrong one shows at once.
 */
type Found = { problems: readonly FieldError[]; missingReason: string | undefined; isCopy: boolean };

export function useFindings(values: ProposalFormValues, { problems, missingReason, isCopy }: Found) {
  const [attempted, setAttempted] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [editing, setEditing] = useState('');
  const [answer, setAnswer] = useState<{ fields: readonly FieldError[]; about: string }>();

  const open = useMemo(() => {
    const answered = answer && answer.about === JSON.stringify(values) ? answer.fields : [];
    return allOf(values, problems, missingReason, answered);
  }, [values, problems, missingReason, answer]);

  return {
    open,
    attempted,
    editing,
    /** Asked by the server although the form knew nothing of it; answered or not. */
    asked: answer?.fields.filter(({ kind }) => kind === 'confirm') ?? [],
    openIn: (now: ProposalFormValues, found: readonly FieldError[]) => allOf(now, found, missingReason, []),
    setAttempted: () => setAttempted(true),
    setAnswered: (fields: readonly FieldError[], about: string) => setAnswer({ fields, about }),
    enter: setEditing,
    leave: (name: string) => {
      setEditing('');
      if (name && !left.has(name)) setLeft(new Set(left).add(name));
    },
    problemAt: (path: string, name = path): string | undefined => {
      const problem = open.find((one) => one.path === path && one.kind !== 'confirm');
      if (!problem) return undefined;
      return attempted || ((isCopy || left.has(name)) && problem.kind !== 'missing') ? problem.message : undefined;
    },
  };
}

function allOf(
  values: ProposalFormValues,
  problems: readonly FieldError[],
  missingReason: string | undefined,
  answered: readonly FieldError[],
): FieldError[] {
  const isReasonless = missingReason !== undefined && !values.reason.trim();
  const own: FieldError[] = isReasonless ? [{ path: 'reason', kind: 'missing', message: missingReason }] : [];
  const known = new Set(problems.map(({ path }) => path));
  return [...own, ...problems, ...answered.filter(({ path }) => !known.has(path))];
}

/** The first field that shows a problem, or the first open question. */
export function focusFirstProblem(form: HTMLElement | null): void {
  const marked = '[aria-invalid="true"]:not([type="hidden"]), [data-question="open"] [role="checkbox"]';
  const first = form?.querySelector<HTMLElement>(marked);
  first?.focus();
  first?.scrollIntoView({ block: 'center' });
}
