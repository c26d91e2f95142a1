'use client';

import { useRouter } from 'next/navigation';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { Button } from '#components/ui/button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Callout } from '#components/ui/callout.tsx';
import { toast } from '#components/ui/toaster.tsx';
import type { ActionResult } from '#lib/core/errors.ts';
import type { ProposalContent } from '#lib/proposals/schema/content.ts';
import type { CreateProposalInput, ReviseProposalInput } from '#lib/proposals/schema.ts';
import { CampaignSection } from './campaign-section.tsx';
import { ClientSection } from './client-section.tsx';
import { ProposalFormContext } from './form-context.ts';
import type { ProposalFormValues } from './form-values.ts';
import { OpenProblems } from './open-problems.tsx';
import { type FormChoices, priceDraft } from './price-draft.ts';
import { ReasonSection } from './reason-section.tsx';
import { TermsSection } from './terms-section.tsx';
import { toContent } from './to-content.ts';
import { TotalsCard } from './totals-card.tsx';
import { focusFirstProblem, useFindings } from './use-findings.ts';
import { useKeptDraft } from './use-kept-draft.ts';

type Saved = Promise<ActionResult<{ number: string }>>;
type NewProposal = { createAction: (input: CreateProposalInput) => Saved };
type ChangedProposal = {
  number: string;
  basedOn: NonNullable<ReviseProposalInput['basedOn']>;
  reasonNeeded: boolean;
  reviseAction: (input: ReviseProposalInput) => Saved;
};

type ProposalFormProps = {
  choices: FormChoices;
  initial: ProposalFormValues;
  /** Where the draft is kept in this browser: one per person and page. */
  draftKey: string;
  target: NewProposal | ChangedProposal;
  submitLabel: string;
};

export function ProposalForm({ choices, initial, draftKey, target, submitLabel }: ProposalFormProps) {
  const revised = 'number' in target ? target : undefined;
  const router = useRouter();
  const form = useForm<ProposalFormValues>({ defaultValues: initial });
  const draft = useKeptDraft(form, draftKey);
  const values = form.watch();
  const settled = useDeferredValue(values);
  const price = useMemo(() => priceDraft(settled, choices), [settled, choices]);
  const findings = useFindings(values, price.problems, revised?.reasonNeeded ?? false);
  const [saving, setSaving] = useState(false);
  const element = useRef<HTMLFormElement>(null);

  const save = async () => {
    findings.setAttempted();
    const content = toContent(form.getValues(), choices);
    const open = findings.openIn(form.getValues(), priceDraft(form.getValues(), choices).problems);
    if (open.length > 0) {
      requestAnimationFrame(() => focusFirstProblem(element.current));
      return;
    }
    setSaving(true);
    const answer = await send(target, content, form.getValues('reason').trim());
    if (answer.ok) {
      draft.forget();
      toast.success(revised ? `${answer.data.number} is saved` : `${answer.data.number} is ready`, {
        description: 'The PowerPoint and the PDF are there to download.',
      });
      router.push(`/proposals/${answer.data.number}`);
      return;
    }
    setSaving(false);
    findings.setAnswered(answer.fields ?? [], JSON.stringify(form.getValues()));
    toast.error(answer.message);
    requestAnimationFrame(() => focusFirstProblem(element.current));
  };

  const state = { form, values, choices, price, problemAt: findings.problemAt, attempted: findings.attempted };
  return (
    <ProposalFormContext value={state}>
      <form
        ref={element}
        noValidate
        aria-label={revised ? `Change ${revised.number}` : 'New proposal'}
        className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_21rem]"
        onBlur={(event) => {
          if (event.target instanceof HTMLInputElement) findings.leave(event.target.name);
        }}
        onSubmit={(event) => {
          event.preventDefault();
          if (!saving) void save();
        }}
      >
        <div className="grid min-w-0 gap-6">
          {draft.restored ? <KeptDraftNotice onDiscard={draft.discard} /> : null}
          {revised?.reasonNeeded ? <ReasonSection /> : null}
          <ClientSection />
          <CampaignSection />
          <TermsSection />
        </div>
        <div className="flex flex-col gap-4 lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)]">
          <div className="min-h-24 lg:overflow-y-auto lg:rounded-lg">
            <TotalsCard />
          </div>
          {findings.attempted ? <OpenProblems open={findings.open} /> : null}
          <div className="grid gap-2">
            <Button type="submit" variant="primary" size="lg" loading={saving}>
              {submitLabel}
            </Button>
            <ButtonLink href={revised ? `/proposals/${revised.number}` : '/proposals'} variant="ghost">
              Cancel
            </ButtonLink>
          </div>
        </div>
      </form>
    </ProposalFormContext>
  );
}

function KeptDraftNotice({ onDiscard }: { onDiscard: () => void }) {
  return (
    <Callout
      title="Your draft is back"
      actions={
        <Button size="sm" onClick={onDiscard}>
          Discard it
        </Button>
      }
    >
      It was kept in this browser. Nothing of it has been saved yet.
    </Callout>
  );
}

function send(target: NewProposal | ChangedProposal, content: ProposalContent, reason: string): Saved {
  if ('createAction' in target) return target.createAction({ content });
  const { number: proposal, basedOn } = target;
  return target.reviseAction({ proposal, content, basedOn, ...(reason ? { reason } : {}) });
}
