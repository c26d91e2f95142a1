import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import {
  beginSecondFactorAction,
  changePasswordAction,
  confirmSecondFactorAction,
  endSessionAction,
  removeSecondFactorAction,
  renewRecoveryCodesAction,
  signOutEverywhereAction,
} from '#app/(desk)/profile/actions.ts';
import { PasswordCard } from '#components/account/password-card.tsx';
import { SecondFactorCard } from '#components/account/second-factor-card.tsx';
import { SessionsCard } from '#components/account/sessions-card.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Card } from '#components/ui/card.tsx';
import { may, requireSelf } from '#lib/auth/context.ts';
import { getSecondFactor } from '#lib/auth/get-second-factor.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { listOwnSessions } from '#lib/auth/list-own-sessions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('profile.tabs'))('security') };
}

export default async function SecurityPage() {
  const ctx = await requireSignedIn();
  const [factor, { items }, t] = await Promise.all([
    getSecondFactor(ctx),
    listOwnSessions(ctx),
    getTranslations('profile.keys'),
  ]);
  return (
    <div className="grid gap-6">
      <PasswordCard email={requireSelf(ctx).email} hasSecondFactor={factor.isOn} change={changePasswordAction} />
      <SecondFactorCard
        factor={factor}
        setup={{ begin: beginSecondFactorAction, confirm: confirmSecondFactorAction }}
        remove={removeSecondFactorAction}
        renewCodes={renewRecoveryCodesAction}
      />
      <SessionsCard sessions={items} now={ctx.now} end={endSessionAction} signOutEverywhere={signOutEverywhereAction} />
      {may(ctx, 'own_api_keys:use') ? (
        <Card
          title={t('title')}
          description={t('description')}
          actions={<ButtonLink href="/profile/keys">{t('open')}</ButtonLink>}
        />
      ) : null}
    </div>
  );
}
