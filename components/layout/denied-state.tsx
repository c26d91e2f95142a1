import { LockKeyhole } from 'lucide-react';
import type { ReactNode } from 'react';
import { StateMessage } from './state-message.tsx';
import { WholePage } from './whole-page.tsx';

type DeniedStateProps = { actions?: ReactNode; reference?: string | null; children?: ReactNode };

/** Instead of a page that somebody may know of but not open. */
export function DeniedState({ children, ...props }: DeniedStateProps) {
  return (
    <WholePage>
      <StateMessage icon={<LockKeyhole />} tone="warning" level={1} title="You don’t have access to this" {...props}>
        {children ?? 'Your role doesn’t include it. If you need it for your work, ask an administrator.'}
      </StateMessage>
    </WholePage>
  );
}
