'use client';

import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import { type FormEvent, useRef, useState } from 'react';
import { locationHref } from '#components/inventory/list/location-href.ts';
import type { MapTiles } from '#components/inventory/page/map-place.ts';
import { LeaveDialog } from '#components/layout/leave-dialog.tsx';
import { useRules } from '#components/layout/rule-texts.tsx';
import { useAnswer } from '#components/layout/use-answer.ts';
import { useLeaveGuard } from '#components/layout/use-leave-guard.ts';
import { Button } from '#components/ui/button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Callout } from '#components/ui/callout.tsx';
import { RuleText } from '#components/ui/rule-text.tsx';
import { toast } from '#components/ui/toaster.tsx';
import type { ActionResult } from '#lib/core/errors.ts';
import type { CreateLocationInput, UpdateLocationInput } from '#lib/inventory/schema/changes.ts';
import { findProblems, findWarnings, type Problems, toProblems } from './find-problems.ts';
import { type LocationChoices, LocationFormContext } from './form-context.ts';
import { FormatSection } from './format-section.tsx';
import { LicenceSection } from './licence-section.tsx';
import { type LocationValues, toLocationFields } from './location-values.ts';
import { NameSection } from './name-section.tsx';
import { PlaceSection } from './place-section.tsx';

type Saved = Promise<ActionResult<{ key: string }>>;
type NewLocation = { createAction: (input: CreateLocationInput) => Saved };
type KnownLocation = { id: string; updatedAt: string; updateAction: (input: UpdateLocationInput) => Saved };

type LocationFormProps = {
  initial: LocationValues;
  target: NewLocation | KnownLocation;
  choices: LocationChoices;
  tiles: MapTiles | null;
  cancelHref: Route;
  /** The business's day today, for what licences are compared with. */
  today: string;
};

/** All fields of a location. A wrong one says so once it is left, a missing one once saving was tried. */
export function LocationForm({ initial, target, choices, tiles, cancelHref, today }: LocationFormProps) {
  const t = useTranslations('locationForm');
  const rules = useRules();
  const element = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState(initial);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [attempted, setAttempted] = useState(false);
  const [answered, setAnswered] = useState<Problems>({});
  const [refusal, setRefusal] = useState<string>();
  const [saving, setSaving] = useState(false);
  const isNew = 'createAction' in target;
  const guard = useLeaveGuard(JSON.stringify(values) !== JSON.stringify(initial));
  const problems = { ...rules(() => findProblems(values)), ...answered };
  const open = Object.keys(problems).length;

  const toServer = useAnswer();
  const set = (change: Partial<LocationValues>) => {
    setValues({ ...values, ...change });
    setAnswered(Object.fromEntries(Object.entries(answered).filter(([field]) => !(field in change))));
  };
  const problemAt = (field: keyof LocationValues) => {
    const isMissing = values[field] === '' && !(field in answered);
    return attempted || (left.has(field) && !isMissing) ? problems[field] : undefined;
  };
  const warnings = rules(() => findWarnings(values, today));
  const warningAt = (field: keyof LocationValues) =>
    attempted || left.has(field) || !isNew ? warnings[field] : undefined;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setAttempted(true);
    if (open > 0) return focusFirstProblem(element.current);
    setSaving(true);
    const fields = toLocationFields(values);
    const answer = await toServer(
      isNew
        ? target.createAction({ fields, key: values.key.trim() || undefined })
        : target.updateAction({ fields, id: target.id, updatedAt: target.updatedAt }),
    );
    if (answer.ok) {
      toast.success(isNew ? t('created') : t('saved'));
      return guard.replaceBy(locationHref(answer.data.key));
    }
    setSaving(false);
    setRefusal(answer.message);
    setAnswered(toProblems(answer.fields));
    focusFirstProblem(element.current);
  };
  const leave = (field: keyof LocationValues) => setLeft(new Set(left).add(field));

  return (
    <LocationFormContext value={{ values, set, problemAt, warningAt, leave, isNew, choices, tiles }}>
      <form ref={element} noValidate onSubmit={(event) => void save(event)} className="grid gap-6">
        {refusal ? (
          <Callout tone="danger" title={t('refused')}>
            <RuleText>{refusal}</RuleText>
          </Callout>
        ) : null}
        <NameSection />
        <FormatSection />
        <PlaceSection />
        <LicenceSection />
        <div className="sticky bottom-0 z-10 -mx-4 flex flex-wrap items-center justify-end gap-2 border-t bg-background px-4 py-4 sm:mx-0 sm:px-0">
          {attempted && open > 0 ? (
            <p role="status" className="me-auto text-sm text-danger-text">
              {t('open', { count: open })}
            </p>
          ) : null}
          <ButtonLink href={cancelHref} variant="ghost">
            {t('cancel')}
          </ButtonLink>
          <Button type="submit" variant="primary" loading={saving}>
            {isNew ? t('create') : t('save')}
          </Button>
        </div>
      </form>
      <LeaveDialog guard={guard} />
    </LocationFormContext>
  );
}

/** Once the problems are on the page. */
function focusFirstProblem(form: HTMLElement | null): void {
  requestAnimationFrame(() => {
    const first = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
    first?.focus();
    first?.scrollIntoView({ block: 'center' });
  });
}
