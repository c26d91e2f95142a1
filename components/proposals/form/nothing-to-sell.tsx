import { SignpostBig } from 'lucide-react';
import { EmptyState } from '#components/layout/empty-state.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';

/** An installation whose brands or locations are still to be added. */
export function NothingToSell() {
  return (
    <EmptyState
      icon={<SignpostBig />}
      title="There is nothing to sell yet"
      actions={<ButtonLink href="/proposals">All proposals</ButtonLink>}
    >
      A proposal needs a brand and at least one location. Ask an administrator to add them.
    </EmptyState>
  );
}
