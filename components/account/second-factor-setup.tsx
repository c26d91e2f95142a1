'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useConfirmed } from '#components/layout/confirm-identity.tsx';
import { Button } from '#components/ui/button.tsx';
import { Callout } from '#components/ui/callout.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { RuleText } from '#components/ui/rule-text.tsx';
import type { SecondFactorSecret } from '#lib/auth/schema.ts';
import type { ActionResult } from '#lib/core/errors.ts';
import { RecoveryCodes } from './recovery-codes.tsx';

export type SetupActions = {
  begin: (input: undefined) => Promise<ActionResult<SecondFactorSecret>>;
  confirm: (input: { code: string }) => Promise<ActionResult<{ recoveryCodes: string[] }>>;
};

type SecondFactorSetupProps = SetupActions & {
  /** After the recovery codes were kept. */
  onDone: () => void;
  doneLabel: string;
};

type Refusal = Extract<ActionResult<unknown>, { ok: false }>;

/** From nothing to a second factor: the picture to scan, a code to prove it, the recovery codes to keep. */
export function SecondFactorSetup({ begin, confirm, onDone, doneLabel }: SecondFactorSetupProps) {
  const t = useTranslations('security.setup');
  const confirmed = useConfirmed();
  const [secret, setSecret] = useState<SecondFactorSecret>();
  const [codes, setCodes] = useState<readonly string[]>();
  const [code, setCode] = useState('');
  const [refusal, setRefusal] = useState<Refusal>();
  const [pending, setPending] = useState(false);
  const run = async <Data,>(ask: () => Promise<ActionResult<Data>>, done: (data: Data) => void) => {
    setPending(true);
    const answer = await confirmed(ask).finally(() => setPending(false));
    setRefusal(answer.ok ? undefined : answer);
    if (answer.ok) done(answer.data);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run(
      () => confirm({ code }),
      ({ recoveryCodes }) => setCodes(recoveryCodes),
    );
  };
  if (codes) {
    return (
      <div className="grid gap-5">
        <RecoveryCodes codes={codes} />
        <Button variant="primary" className="justify-self-start" onClick={onDone}>
          {doneLabel}
        </Button>
      </div>
    );
  }
  const general = refusal && refusal.fields.length === 0 ? refusal.message : undefined;
  return (
    <div className="grid gap-5">
      {general ? <Callout tone="danger" title={<RuleText>{general}</RuleText>} /> : null}
      {secret ? (
        <>
          <ScanStep {...secret} />
          <form noValidate onSubmit={submit} className="grid gap-4">
            <Field label={t('code')} name="code" hint={t('codeHint')} error={refusal?.fields[0]?.message}>
              <Input
                autoFocus
                dir="ltr"
                inputMode="numeric"
                autoComplete="one-time-code"
                maxLength={10}
                className="max-w-44"
                value={code}
                onValueChange={setCode}
              />
            </Field>
            <Button type="submit" variant="primary" loading={pending} className="justify-self-start">
              {t('confirm')}
            </Button>
          </form>
        </>
      ) : (
        <Button
          variant="primary"
          loading={pending}
          className="justify-self-start"
          onClick={() => void run(() => begin(undefined), setSecret)}
        >
          {t('begin')}
        </Button>
      )}
    </div>
  );
}

function ScanStep({ secret, qr }: SecondFactorSecret) {
  const t = useTranslations('security.setup');
  return (
    <div className="flex flex-wrap items-start gap-x-6 gap-y-4">
      <svg
        viewBox={`0 0 ${qr.size} ${qr.size}`}
        role="img"
        aria-label={t('picture')}
        shapeRendering="crispEdges"
        className="size-44 shrink-0 rounded-lg border bg-white p-1"
      >
        <path d={qr.path} className="fill-black" />
      </svg>
      <div className="grid min-w-0 flex-1 basis-56 content-start gap-3">
        <p>{t('scan')}</p>
        <div>
          <p className="text-sm text-muted">{t('byHand')}</p>
          <p className="mt-1 flex items-center gap-1">
            <code dir="ltr" className="font-mono text-sm wrap-anywhere select-all">
              {secret.replace(/(.{4})(?=.)/g, '$1 ')}
            </code>
            <CopyButton text={secret} label={t('copy')} done={t('copied')} />
          </p>
        </div>
      </div>
    </div>
  );
}
