import { LockKeyhole } from 'lucide-react';
import type { ReactNode } from 'react';
import { StateMessage } from './state-message.tsx';

type DeniedStateProps = { actions?: ReactNode; reference?: string | null; children?: ReactNode };

export function DeniedState({ children, ...props }: DeniedStateProps) {
  return (
    <StateMessage icon={<LockKeyhole />} tone="warning" level={1} title="You don’t have access to this" {...props}>
      {children ?? 'Your role doesn’t include it. If you need it for your work, ask an administrator.'}
    </StateMessage>
  );
}
