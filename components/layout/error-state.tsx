import { CloudAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { StateMessage } from './state-message.tsx';

type ErrorStateProps = { actions: ReactNode; reference?: string | null; title?: string; children?: ReactNode };

export function ErrorState({ title = 'This didn’t work', children, ...props }: ErrorStateProps) {
  return (
    <StateMessage icon={<CloudAlert />} tone="danger" level={1} title={title} {...props}>
      {children ?? (
        <>
          Something failed on our side. Nothing you saved is lost. Try once more
          {props.reference ? '; if it happens again, send us the reference below.' : ', or come back in a moment.'}
        </>
      )}
    </StateMessage>
  );
}
