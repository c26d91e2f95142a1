'use client';

import { GeistSans } from 'geist/font/sans';
import { ErrorState } from '#components/layout/error-state.tsx';
import { buttonClass } from '#components/ui/button-class.ts';
import './globals.css';

type GlobalErrorProps = { error: Error & { digest?: string }; reset: () => void };

/** Stands in for the whole document, so it brings its own; links are plain, since the router may be what failed. */
export default function GlobalError({ error, reset }: GlobalErrorProps) {
  return (
    <html lang="en" className={GeistSans.variable}>
      <head>
        <title>Error · Sightline</title>
      </head>
      <body>
        <main className="grid min-h-dvh place-items-center">
          <ErrorState
            reference={error.digest}
            actions={
              <>
                <button type="button" onClick={reset} className={buttonClass({ variant: 'primary' })}>
                  Try again
                </button>
                <a href="/" className={buttonClass()}>
                  Back to the desk
                </a>
              </>
            }
          />
        </main>
      </body>
    </html>
  );
}
