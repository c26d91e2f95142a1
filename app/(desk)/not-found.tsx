import { SignpostBig } from 'lucide-react';
import type { Metadata } from 'next';
import { StateMessage } from '#components/layout/state-message.tsx';
import { WholePage } from '#components/layout/whole-page.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';

export const metadata: Metadata = { title: 'Not found' };

export default function DeskNotFound() {
  return (
    <WholePage>
      <StateMessage
        icon={<SignpostBig />}
        level={1}
        title="This isn’t here"
        actions={
          <ButtonLink href="/proposals" variant="primary">
            All proposals
          </ButtonLink>
        }
      >
        It may have been moved, or it isn’t shared with you.
      </StateMessage>
    </WholePage>
  );
}
