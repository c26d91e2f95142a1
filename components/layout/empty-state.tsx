import { Inbox } from 'lucide-react';
import type { ReactNode } from 'react';
import { StateMessage } from './state-message.tsx';

type EmptyStateProps = { title: string; children?: ReactNode; actions?: ReactNode; icon?: ReactNode };

/** Nothing here yet, or nothing matches: says which, and what to do. */
export function EmptyState({ icon = <Inbox />, ...props }: EmptyStateProps) {
  return (
    <StateMessage icon={icon} {...props} className="w-full max-w-none rounded-lg border border-dashed *:max-w-md" />
  );
}
