'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useRef, useState, useTransition } from 'react';
import { useConfirmed } from '#components/layout/confirm-identity.tsx';
import { Button } from '#components/ui/button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Callout } from '#components/ui/callout.tsx';
import { Card } from '#components/ui/card.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { RuleText } from '#components/ui/rule-text.tsx';
import { Select } from '#components/ui/select.tsx';
import { type CreateApiKeyInput, mostOfKey, type NewApiKey, usualDays } from '#lib/api-keys/schema.ts';
import type { ActionResult } from '#lib/core/errors.ts';
import { KeyLimits } from './key-limits.tsx';
import type { KeyValues } from './key-values.ts';
import { NewSecret } from './new-secret.tsx';
import { ScopePicker } from './scope-picker.tsx';

type Refusal = Extract<ActionResult<unknown>, { ok: false }>;

type KeyFormProps = {
  held: readonly string[];
  /** The longest that the security policy lets a key live. */
  mostDays: number;
  origin: string;
  create: (values: CreateApiKeyInput) => Promise<ActionResult<NewApiKey>>;
};

const offeredDays = [30, 60, 90, 180, 365];

/** A new key: its name, its end, what it may do and from where; afterwards its secret, once. */
export function KeyForm({ held, mostDays, origin, create }: KeyFormProps) {
  const t = useTranslations('apiKeys.form');
  const confirmed = useConfirmed();
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState<KeyValues>({
    name: '',
    scopes: [],
    expiresInDays: Math.min(usualDays, mostDays),
    allowedAddresses: [],
    allowedOrigins: [],
    callsPerMinute: mostOfKey.callsPerMinute,
  });
  const [refusal, setRefusal] = useState<Refusal>();
  const [made, setMade] = useState<NewApiKey>();
  const [pending, startTransition] = useTransition();
  const change = (some: Partial<KeyValues>) => setValues((now) => ({ ...now, ...some }));
  const errorOf = (field: string) => refusal?.fields.find(({ path }) => path.split('.')[0] === field)?.message;
  if (made) return <NewSecret made={made} origin={origin} />;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    startTransition(async () => {
      const answer = await confirmed(() => create(values));
      setRefusal(answer.ok ? undefined : answer);
      if (answer.ok) return setMade(answer.data);
      if (answer.fields[0]?.path === 'name') form.current?.querySelector<HTMLElement>('input[name="name"]')?.focus();
    });
  };
  const lifetimes = [...new Set([...offeredDays.filter((days) => days < mostDays), mostDays])];
  return (
    <form ref={form} noValidate onSubmit={submit} className="grid gap-6">
      {refusal && refusal.fields.length === 0 ? (
        <Callout tone="danger" title={<RuleText>{refusal.message}</RuleText>} />
      ) : null}
      <Card title={t('what')} description={t('whatHint')}>
        <div className="grid gap-5 sm:grid-cols-[minmax(0,1fr)_14rem]">
          <Field label={t('name')} name="name" error={errorOf('name')}>
            <Input
              dir="auto"
              maxLength={80}
              placeholder={t('namePlaceholder')}
              value={values.name}
              onValueChange={(name) => change({ name })}
            />
          </Field>
          <Field label={t('expires')} labels="group" error={errorOf('expiresInDays')}>
            <Select
              value={String(values.expiresInDays)}
              options={lifetimes.map((days) => ({ value: String(days), label: t('days', { days }) }))}
              onValueChange={(days) => change({ expiresInDays: Number(days) })}
            />
          </Field>
        </div>
      </Card>
      <Card title={t('scopes')} description={t('scopesHint')}>
        {errorOf('scopes') ? (
          <Callout tone="danger" title={<RuleText>{errorOf('scopes') ?? ''}</RuleText>} className="mb-4" />
        ) : null}
        <ScopePicker held={held} chosen={values.scopes} onChange={(scopes) => change({ scopes })} />
      </Card>
      <KeyLimits values={values} change={change} errorOf={errorOf} />
      <div className="flex flex-wrap justify-end gap-2">
        <ButtonLink href="/profile/keys" variant="ghost">
          {t('cancel')}
        </ButtonLink>
        <Button type="submit" variant="primary" loading={pending}>
          {t('create')}
        </Button>
      </div>
    </form>
  );
}
