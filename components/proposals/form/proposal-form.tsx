'use client';

import { useTranslations } from 'next-intl';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { LeaveDialog } from '#components/layout/leave-dialog.tsx';
import { useRules } from '#components/layout/rule-texts.tsx';
import { useLeaveGuard } from '#components/layout/use-leave-guard.ts';
import { Button } from '#components/ui/button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { CampaignSection } from './campaign-section.tsx';
import { ClientSection } from './client-section.tsx';
import { DraftNotices } from './draft-notices.tsx';
import { FormBar } from './form-bar.tsx';
import { ProposalFormContext } from './form-context.ts';
import type { ProposalFormValues } from './form-values.ts';
import { KindSection } from './kind-section.tsx';
import { OpenProblems } from './open-problems.tsx';
import { OtherDrafts } from './other-drafts.tsx';
import { type FormChoices, priceDraft } from './price-draft.ts';
import { ReasonSection } from './reason-section.tsx';
import { TermsSection } from './terms-section.tsx';
import { TotalsCard } from './totals-card.tsx';
import { useDraftKey } from './use-draft-key.ts';
import { useFindings } from './use-findings.ts';
import { useHistory } from './use-history.ts';
import { useKeptDraft } from './use-kept-draft.ts';
import { useKnownLocations } from './use-known-locations.ts';
import { useOtherDrafts } from './use-other-drafts.ts';
import { type SaveTarget, useSave } from './use-save.ts';

type ProposalFormProps = {
  choices: FormChoices & { cities: readonly string[] };
  initial: ProposalFormValues;
  /** Where the draft is kept in this browser: one per person and proposal, and of new ones one per tab. */
  draftKey: string;
  target: SaveTarget;
  submitLabel: string;
};

export function ProposalForm({ choices: known, initial, draftKey, target, submitLabel }: ProposalFormProps) {
  const t = useTranslations('proposalForm');
  const revised = 'number' in target ? target : undefined;
  const form = useForm<ProposalFormValues>({ defaultValues: initial });
  const ownKey = useDraftKey(draftKey, !revised);
  const draft = useKeptDraft(form, { key: ownKey, basedOn: revised?.basedOn ?? null });
  const others = useOtherDrafts(form, { shared: revised ? undefined : draftKey, own: ownKey });
  // After the draft, so that what was put back is where undo ends.
  const history = useHistory(form);
  const guard = useLeaveGuard(draft.state.kind !== 'untouched');
  const priced = usePrice(form, known);
  const { values, choices, price } = priced;
  const findings = useFindings(values, {
    problems: price.problems,
    missingReason: revised?.reasonNeeded ? t('reason.missing') : undefined,
    isCopy: 'copyOf' in target && target.copyOf !== undefined,
  });
  const element = useRef<HTMLFormElement>(null);
  const { saving, conflict, save } = useSave({
    form,
    choices,
    target,
    findings,
    element,
    draftKey,
    onSaved: (path) => {
      draft.forget();
      return guard.replaceBy(path);
    },
  });
  const { problemAt, attempted, editing, asked } = findings;
  const own = price.questions;
  const questions = [...own, ...asked.filter(({ path }) => !own.some((one) => one.path === path))];
  const bar = <FormBar kept={draft.state} history={history} onKeep={draft.keepNow} />;
  return (
    <ProposalFormContext value={{ form, ...priced, questions, problemAt, attempted, editing }}>
      <form
        ref={element}
        noValidate
        aria-label={revised ? t('label.change', { number: revised.number }) : t('label.new')}
        className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]"
        onFocus={(event) => findings.enter(nameOf(event.target))}
        onBlur={(event) => findings.leave(nameOf(event.target))}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div className="grid min-w-0 gap-6">
          <div className="lg:hidden">{bar}</div>
          <OtherDrafts {...others} />
          <DraftNotices draft={draft} revision={revised?.basedOn} conflict={conflict} />
          {revised?.reasonNeeded ? <ReasonSection /> : null}
          <ClientSection />
          <CampaignSection />
          <KindSection />
          <TermsSection />
        </div>
        <div className="flex flex-col gap-4 lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)]">
          <div className="max-lg:hidden">{bar}</div>
          <div className="min-h-24 lg:overflow-y-auto lg:rounded-lg">
            <TotalsCard />
          </div>
          {attempted ? <OpenProblems open={findings.open} /> : null}
          <div className="grid gap-2">
            <Button type="submit" variant="primary" size="lg" loading={saving}>
              {submitLabel}
            </Button>
            <ButtonLink href={revised ? `/proposals/${revised.number}` : '/proposals'} variant="ghost">
              {t('cancel')}
            </ButtonLink>
          </div>
        </div>
      </form>
      <LeaveDialog guard={guard} onDiscard={draft.discard} />
    </ProposalFormContext>
  );
}

/** What stands in the fields, what is known of it, and what it costs. */
function usePrice(form: UseFormReturn<ProposalFormValues>, known: ProposalFormProps['choices']) {
  const [clientIndustry, setClientIndustry] = useState(known.clientIndustry ?? null);
  const values = form.watch();
  const { locations, add: addLocations } = useKnownLocations(
    known.locations,
    values.sites.map((site) => site.locationId),
  );
  const choices = useMemo(() => ({ ...known, locations, clientIndustry }), [known, locations, clientIndustry]);
  const settled = useDeferredValue(values);
  const rules = useRules();
  const price = useMemo(() => rules(() => priceDraft(settled, choices)), [rules, settled, choices]);
  return { values, choices, cities: known.cities, addLocations, price, setClientIndustry };
}

const nameOf = (element: EventTarget) =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.name : '';
