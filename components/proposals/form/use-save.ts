import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import { type RefObject, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { isTheirs } from '#components/layout/kept-here.ts';
import { useRules } from '#components/layout/rule-texts.tsx';
import { useAnswer } from '#components/layout/use-answer.ts';
import { toast } from '#components/ui/toaster.tsx';
import type { ActionResult } from '#lib/core/errors.ts';
import type { ProposalContent } from '#lib/proposals/schema/content.ts';
import type { CreateProposalInput, ReviseProposalInput } from '#lib/proposals/schema.ts';
import type { ProposalFormValues } from './form-values.ts';
import { type FormChoices, priceDraft } from './price-draft.ts';
import { toContent } from './to-content.ts';
import { focusFirstProblem, type useFindings } from './use-findings.ts';

type Saved = Promise<ActionResult<{ number: string }>>;
type NewProposal = {
  /** A form that was opened once makes one proposal, however often it is sent. */
  createAction: (input: CreateProposalInput, onceKey: string) => Saved;
  /** The number of the proposal that it is a copy of. */
  copyOf: string | undefined;
};
type ChangedProposal = {
  number: string;
  basedOn: NonNullable<ReviseProposalInput['basedOn']>;
  reasonNeeded: boolean;
  reviseAction: (input: ReviseProposalInput) => Saved;
};
export type SaveTarget = NewProposal | ChangedProposal;

type SaveScope = {
  form: UseFormReturn<ProposalFormValues>;
  choices: FormChoices;
  target: SaveTarget;
  findings: ReturnType<typeof useFindings>;
  element: RefObject<HTMLFormElement | null>;
  /** Names whoever the form was opened by. */
  draftKey: string;
  /** After saving: forgets the draft and goes to the proposal's page. */
  onSaved: (path: Route) => Promise<void>;
};

/** Saves once at a time, however often it is asked to; what keeps it from being saved is shown beside its fields. */
export function useSave({ form, choices, target, findings, element, draftKey, onSaved }: SaveScope) {
  const t = useTranslations('proposalForm');
  const answered = useAnswer(t('save.unreachable'));
  const rules = useRules();
  const [saving, setSaving] = useState(false);
  const [conflict, setConflict] = useState<string>();
  // Two clicks can come before the button is drawn as busy.
  const isBusy = useRef(false);
  const [onceKey] = useState(newOnceKey);

  const refuse = (message: string) => {
    isBusy.current = false;
    setSaving(false);
    toast.error(message);
    requestAnimationFrame(() => focusFirstProblem(element.current));
  };

  const save = async () => {
    if (isBusy.current) return;
    findings.setAttempted();
    const values = form.getValues();
    // A yes is one to the words of its question, so the rules must speak here, too.
    const { problems } = rules(() => priceDraft(values, choices));
    if (findings.openIn(values, problems).length > 0) {
      requestAnimationFrame(() => focusFirstProblem(element.current));
      return;
    }
    if (!isTheirs(draftKey)) return refuse(t('save.otherPerson'));
    isBusy.current = true;
    setSaving(true);
    setConflict(undefined);
    const answer = await answered(
      send(target, { content: toContent(values, choices), reason: values.reason.trim(), onceKey }),
    );
    if (answer.ok) {
      const { number } = answer.data;
      toast.success(t('number' in target ? 'save.saved' : 'save.ready', { number }), {
        description: t('save.documents'),
      });
      await onSaved(`/proposals/${number}` as Route);
    } else {
      findings.setAnswered(answer.fields, JSON.stringify(form.getValues()));
      if (answer.code === 'conflict') setConflict(answer.message);
      refuse(answer.message);
    }
  };
  return { saving, conflict, save };
}

type Sent = { content: ProposalContent; reason: string; onceKey: string };

function send(target: SaveTarget, { content, reason, onceKey }: Sent): Saved {
  if ('createAction' in target) return target.createAction({ content, copyOf: target.copyOf }, onceKey);
  const { number: proposal, basedOn } = target;
  return target.reviseAction({ proposal, content, basedOn, ...(reason ? { reason } : {}) });
}

// Not randomUUID, which an address without https does not have.
const newOnceKey = () => [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');
