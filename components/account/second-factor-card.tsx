'use client';

import { useRouter } from 'next/navigation';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useConfirmed } from '#components/layout/confirm-identity.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { toast } from '#components/ui/toaster.tsx';
import type { SecondFactorDto } from '#lib/auth/schema.ts';
import type { ActionResult } from '#lib/core/errors.ts';
import { RecoveryCodes } from './recovery-codes.tsx';
import { SecondFactorSetup, type SetupActions } from './second-factor-setup.tsx';

type SecondFactorCardProps = {
  factor: SecondFactorDto;
  setup: SetupActions;
  remove: (input: undefined) => Promise<ActionResult<unknown>>;
  renewCodes: (input: undefined) => Promise<ActionResult<{ recoveryCodes: string[] }>>;
};

/** The authenticator app: set up, with its recovery codes, and taken out of use. */
export function SecondFactorCard({ factor, setup, remove, renewCodes }: SecondFactorCardProps) {
  const t = useTranslations('security.factor');
  const [isSettingUp, setSettingUp] = useState(false);
  const router = useRouter();
  const status = factor.isOn ? <Badge tone="success">{t('on')}</Badge> : <Badge tone="outline">{t('off')}</Badge>;
  return (
    <Card title={t('title')} description={t('description')} actions={status}>
      {factor.isOn ? (
        <InUse factor={factor} remove={remove} renewCodes={renewCodes} />
      ) : isSettingUp ? (
        <SecondFactorSetup
          {...setup}
          doneLabel={t('done')}
          onDone={() => {
            setSettingUp(false);
            router.refresh();
          }}
        />
      ) : (
        <Button onClick={() => setSettingUp(true)}>{t('setUp')}</Button>
      )}
    </Card>
  );
}

function InUse({ factor, remove, renewCodes }: Omit<SecondFactorCardProps, 'setup'>) {
  const t = useTranslations('security.factor');
  const format = useFormatter();
  const router = useRouter();
  const confirmed = useConfirmed();
  const [codes, setCodes] = useState<readonly string[]>();
  const [isAsking, setAsking] = useState(false);
  const [pending, setPending] = useState(false);
  const renew = async () => {
    const answer = await confirmed(() => renewCodes(undefined));
    if (answer.ok) setCodes(answer.data.recoveryCodes);
    else toast.error(answer.message);
  };
  const takeOut = async () => {
    setPending(true);
    setAsking(false);
    const answer = await confirmed(() => remove(undefined)).finally(() => setPending(false));
    if (answer.ok) toast.success(t('removed'));
    else toast.error(answer.message);
    router.refresh();
  };
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
      <p className="text-sm text-muted">
        {t('since', { day: format.dateTime(factor.since ?? 0, { dateStyle: 'medium' }) })}
        <span className="block">{t('left', { count: factor.recoveryCodesLeft })}</span>
      </p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => void renew()}>{t('renew')}</Button>
        {factor.isRequired ? null : (
          <ConfirmDialog
            trigger={
              <Button variant="ghost" loading={pending}>
                {t('remove')}
              </Button>
            }
            open={isAsking}
            onOpenChange={setAsking}
            title={t('removeTitle')}
            description={t('removeText')}
            confirmLabel={t('remove')}
            tone="danger"
            onConfirm={() => void takeOut()}
          />
        )}
      </div>
      <Dialog
        title={t('newCodes')}
        size="sm"
        open={codes !== undefined}
        onOpenChange={(isOpen) => {
          if (isOpen) return;
          setCodes(undefined);
          router.refresh();
        }}
      >
        {codes ? <RecoveryCodes codes={codes} /> : null}
      </Dialog>
    </div>
  );
}
