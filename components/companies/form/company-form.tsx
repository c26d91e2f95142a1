'use client';

import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState, useTransition } from 'react';
import { LeaveDialog } from '#components/layout/leave-dialog.tsx';
import { useAnswer } from '#components/layout/use-answer.ts';
import { useLeaveGuard } from '#components/layout/use-leave-guard.ts';
import { Button } from '#components/ui/button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Callout } from '#components/ui/callout.tsx';
import { Card } from '#components/ui/card.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { Segmented } from '#components/ui/segmented.tsx';
import { toast } from '#components/ui/toaster.tsx';
import {
  type CompanyDto,
  type CreateCompanyInput,
  companyKinds,
  type UpdateCompanyInput,
} from '#lib/companies/schema.ts';
import type { ActionResult } from '#lib/core/errors.ts';
import { Duplicates } from './duplicates.tsx';
import { IndustryField } from './industry-field.tsx';
import { useDuplicates } from './use-duplicates.ts';

type Values = Required<CreateCompanyInput>;
type Save<Input> = (input: Input) => Promise<ActionResult<{ id: string }>>;

type CompanyFormProps = {
  /** Those that companies have, beside the ones that everybody knows. */
  industries: readonly string[];
} & (
  | { company: CompanyDto & { updatedAt: Date }; update: Save<UpdateCompanyInput> }
  | { create: Save<CreateCompanyInput> }
);

const valuesOf = (company: CompanyDto | undefined): Values => ({
  name: company?.name ?? '',
  legalName: company?.legalName ?? '',
  taxNumber: company?.taxNumber ?? '',
  industry: company?.industry ?? '',
  kind: company?.kind ?? 'advertiser',
});

/** The facts of a company; one that is there already is told while its name is typed. */
export function CompanyForm({ industries, ...form }: CompanyFormProps) {
  const company = 'company' in form ? form.company : undefined;
  const t = useTranslations('companies.form');
  const kinds = useTranslations('companies.kinds');
  const [values, setValues] = useState(() => valuesOf(company));
  const set = (change: Partial<Values>) => setValues((now) => ({ ...now, ...change }));
  const duplicates = useDuplicates(values.name, company?.id);
  const save = () =>
    'company' in form
      ? form.update({ ...values, companyId: form.company.id, seenAt: form.company.updatedAt })
      : form.create(values);
  const guard = useLeaveGuard(JSON.stringify(values) !== JSON.stringify(valuesOf(company)));
  const { submit, pending, problem, problemAt } = useSaving(values.name.trim(), save, (id) => {
    toast.success(t(company ? 'saved' : 'added', { name: values.name.trim() }));
    return guard.replaceBy(`/companies/${id}` as Route);
  });
  return (
    <form onSubmit={submit} noValidate className="grid gap-6">
      <Card>
        <div className="grid gap-5 sm:grid-cols-2">
          <Field label={t('name')} name="name" hint={t('nameHint')} error={problemAt('name')} className="sm:col-span-2">
            <Input value={values.name} maxLength={200} onChange={(event) => set({ name: event.target.value })} />
          </Field>
          <div className="empty:hidden sm:col-span-2">
            <Duplicates {...duplicates} />
          </div>
          <Field label={t('kind')} labels="group" className="sm:col-span-2">
            <Segmented
              options={companyKinds.map((kind) => ({ value: kind, label: kinds(kind) }))}
              value={values.kind}
              onValueChange={(kind) => set({ kind })}
            />
          </Field>
          <LegalFields values={values} set={set} problemAt={problemAt} />
          <IndustryField
            industries={industries}
            value={values.industry}
            onChange={(industry) => set({ industry })}
            error={problemAt('industry')}
          />
        </div>
      </Card>
      {problem ? <Callout tone="danger" title={problem} /> : null}
      <div className="flex flex-wrap justify-end gap-2">
        <ButtonLink href={company ? `/companies/${company.id}` : '/companies'} variant="ghost">
          {t('cancel')}
        </ButtonLink>
        <Button type="submit" variant="primary" disabled={pending || duplicates.same !== null}>
          {company ? t('save') : t('add')}
        </Button>
      </div>
      <LeaveDialog guard={guard} />
    </form>
  );
}

type LegalFieldsProps = {
  values: Values;
  set: (change: Partial<Values>) => void;
  problemAt: (path: string) => string | undefined;
};

/** What tax invoices say. */
function LegalFields({ values, set, problemAt }: LegalFieldsProps) {
  const t = useTranslations('companies.form');
  return (
    <>
      <Field label={t('legalName')} name="legalName" optional hint={t('legalNameHint')} error={problemAt('legalName')}>
        <Input value={values.legalName} maxLength={200} onChange={(event) => set({ legalName: event.target.value })} />
      </Field>
      <Field label={t('taxNumber')} name="taxNumber" optional hint={t('taxNumberHint')} error={problemAt('taxNumber')}>
        <Input
          dir="ltr"
          inputMode="numeric"
          value={values.taxNumber}
          maxLength={40}
          onChange={(event) => set({ taxNumber: event.target.value })}
          className="rtl:text-end"
        />
      </Field>
    </>
  );
}

/** Sends the form; what is wrong is told beside its field, anything else above the buttons. */
function useSaving(name: string, save: () => ReturnType<Save<unknown>>, onSaved: (id: string) => Promise<void>) {
  const t = useTranslations('companies.form');
  const answered = useAnswer();
  const [pending, startTransition] = useTransition();
  const [problems, setProblems] = useState<Record<string, string>>({});
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!name) {
      setProblems({ name: t('nameMissing') });
      return;
    }
    startTransition(async () => {
      const answer = await answered(save());
      if (answer.ok) return onSaved(answer.data.id);
      const fields = answer.fields.map(({ path, message }) => [path, message]);
      setProblems(fields.length > 0 ? Object.fromEntries(fields) : { form: answer.message });
    });
  };
  return { submit, pending, problem: problems.form, problemAt: (path: string) => problems[path] };
}
