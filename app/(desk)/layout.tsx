import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { signOutAction } from '#app/(auth)/sign-in/actions.ts';
import { AppShell } from '#components/layout/app-shell.tsx';
import { OfflineBadge } from '#components/layout/offline-badge.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { assistantIsOffline } from '#lib/ai/assistant-is-offline.ts';
import { may, requireSelf } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { roleLabel } from '#lib/auth/permission-table.ts';
import { homeOf, navigationOf } from './navigation.ts';

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const ctx = await requireSignedIn();
  const { name, email, roleKeys } = requireSelf(ctx);
  return (
    <AppShell
      items={navigationOf(ctx)}
      homeHref={homeOf(ctx)}
      user={{ name, email, roleLabel: roleLabel(roleKeys), signOutAction }}
      action={may(ctx, 'proposals:create') ? <NewProposal /> : null}
      badge={assistantIsOffline() ? <OfflineBadge /> : null}
    >
      {children}
    </AppShell>
  );
}

function NewProposal() {
  return (
    <ButtonLink href="/proposals/new" variant="primary">
      <Plus aria-hidden="true" /> New proposal
    </ButtonLink>
  );
}
