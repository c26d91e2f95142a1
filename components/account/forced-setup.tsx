'use client';

import { useTranslations } from 'next-intl';
import { ConfirmIdentityProvider } from '#components/layout/confirm-identity.tsx';
import type { ConfirmIdentityAction } from '#components/layout/confirm-identity-dialog.tsx';
import { type SignOutAction, useSignOut } from '#components/layout/use-sign-out.ts';
import { Button } from '#components/ui/button.tsx';
import { SecondFactorSetup, type SetupActions } from './second-factor-setup.tsx';

type ForcedSetupProps = { userId: string; setup: SetupActions; confirm: ConfirmIdentityAction; signOut: SignOutAction };

/** Before anything else: for who may not work without a second factor. */
export function ForcedSetup({ userId, setup, confirm, signOut }: ForcedSetupProps) {
  const t = useTranslations('signIn.secondFactor');
  const leave = useSignOut(userId, signOut);
  // A whole new page: what was kept of the desk was kept for somebody without rights.
  const goOn = () => window.location.assign('/');
  return (
    <ConfirmIdentityProvider confirm={confirm}>
      <div className="grid gap-6">
        <SecondFactorSetup {...setup} doneLabel={t('goOn')} onDone={goOn} />
        <Button variant="ghost" className="justify-self-start" onClick={leave}>
          {t('signOut')}
        </Button>
      </div>
    </ConfirmIdentityProvider>
  );
}
