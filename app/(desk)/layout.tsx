import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { signOutAction } from '#app/(auth)/sign-in/actions.ts';
import { AccountTheme } from '#components/layout/account-theme.tsx';
import { AppShell } from '#components/layout/app-shell.tsx';
import { ConfirmIdentityProvider } from '#components/layout/confirm-identity.tsx';
import { OfflineBadge } from '#components/layout/offline-badge.tsx';
import { PersonHere } from '#components/layout/person-here.tsx';
import { InboxProvider } from '#components/notifications/inbox-provider.tsx';
import { NotificationBell } from '#components/notifications/notification-bell.tsx';
import { DeskKeys } from '#components/palette/desk-keys.tsx';
import { PaletteButton } from '#components/palette/palette-button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { assistantIsOffline } from '#lib/ai/assistant-is-offline.ts';
import { may, requireSelf } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { countUnread } from '#lib/notifications/count-unread.ts';
import { navigationOf } from './navigation.ts';
import { markAllReadAction, markNotificationReadAction } from './notifications/actions.ts';
import { confirmIdentityAction, updateProfileAction } from './profile/actions.ts';

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const ctx = await requireSignedIn();
  const { userId, name, email, roleKeys, theme } = requireSelf(ctx);
  const inboxActions = { markRead: markNotificationReadAction, markAllRead: markAllReadAction };
  const desk = {
    userId,
    items: navigationOf(ctx),
    mayCreate: may(ctx, 'proposals:create'),
    saveLanguage: updateProfileAction,
    saveTheme: updateProfileAction,
    signOutAction,
  };
  return (
    <InboxProvider key={userId} unread={await countUnread(ctx)} actions={inboxActions}>
      <PersonHere userId={userId} />
      <AccountTheme theme={theme ?? null} />
      <DeskKeys {...desk}>
        <AppShell
          items={desk.items}
          homeHref="/"
          user={{
            userId,
            name,
            email,
            roleKeys,
            saveLanguage: desk.saveLanguage,
            saveTheme: updateProfileAction,
            signOutAction,
          }}
          action={desk.mayCreate ? <NewProposal /> : null}
          search={<PaletteButton />}
          badge={assistantIsOffline() ? <OfflineBadge /> : null}
          bell={<NotificationBell />}
        >
          <ConfirmIdentityProvider confirm={confirmIdentityAction}>{children}</ConfirmIdentityProvider>
        </AppShell>
      </DeskKeys>
    </InboxProvider>
  );
}

function NewProposal() {
  const t = useTranslations('proposals');
  return (
    <ButtonLink href="/proposals/new" variant="primary">
      <Plus aria-hidden="true" /> {t('create')}
    </ButtonLink>
  );
}
