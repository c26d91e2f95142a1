'use client';

import { ErrorState } from '#components/layout/error-state.tsx';
import { WholePage } from '#components/layout/whole-page.tsx';
import { Button } from '#components/ui/button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';

type DeskErrorProps = { error: Error & { digest?: string }; reset: () => void };

/** Inside the shell: the navigation stays at hand. */
export default function DeskError({ error, reset }: DeskErrorProps) {
  return (
    <WholePage>
      <ErrorState
        reference={error.digest}
        actions={
          <>
            <Button variant="primary" onClick={reset}>
              Try again
            </Button>
            <ButtonLink href="/proposals">Back to proposals</ButtonLink>
          </>
        }
      />
    </WholePage>
  );
}
