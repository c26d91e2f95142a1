import { SignpostBig } from 'lucide-react';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { StateMessage } from '#components/layout/state-message.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';

export const metadata: Metadata = { title: 'Not found' };

export default async function NotFound() {
  const requestId = (await headers()).get('x-request-id');
  return (
    <main className="grid min-h-[80dvh] place-items-center">
      <StateMessage
        icon={<SignpostBig />}
        level={1}
        title="There is nothing at this address"
        reference={requestId}
        actions={
          <ButtonLink href="/" variant="primary">
            Back to the desk
          </ButtonLink>
        }
      >
        It may have been moved or deleted, or it isn’t shared with you.
      </StateMessage>
    </main>
  );
}
