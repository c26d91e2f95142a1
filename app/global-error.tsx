'use client';

import { GeistSans } from 'geist/font/sans';
import { NextIntlClientProvider, useTranslations } from 'next-intl';
import { ErrorState } from '#components/layout/error-state.tsx';
import { buttonClass } from '#components/ui/button-class.ts';
import arabic from '#messages/ar/pages.json' with { type: 'json' };
import english from '#messages/en/pages.json' with { type: 'json' };
import './globals.css';

type GlobalErrorProps = { error: Error & { digest?: string }; reset: () => void };

/** Stands in for the whole document, so it brings its own words, in the language of the page that failed. */
export default function GlobalError(props: GlobalErrorProps) {
  const isArabic = typeof document !== 'undefined' && document.documentElement.lang === 'ar';
  return (
    <html lang={isArabic ? 'ar' : 'en'} dir={isArabic ? 'rtl' : 'ltr'} className={GeistSans.variable}>
      <NextIntlClientProvider
        locale={isArabic ? 'ar' : 'en'}
        timeZone="UTC"
        messages={{ pages: isArabic ? arabic : english }}
      >
        <Failure {...props} />
      </NextIntlClientProvider>
    </html>
  );
}

/** Links are plain, since the router may be what failed. */
function Failure({ error, reset }: GlobalErrorProps) {
  const t = useTranslations('pages');
  return (
    <>
      <head>
        <title>{`${t('failed.name')} · Sightline`}</title>
      </head>
      <body>
        <main className="grid min-h-dvh place-items-center">
          <ErrorState
            reference={error.digest}
            actions={
              <>
                <button type="button" onClick={reset} className={buttonClass({ variant: 'primary' })}>
                  {t('tryAgain')}
                </button>
                <a href="/" className={buttonClass()}>
                  {t('backToDesk')}
                </a>
              </>
            }
          />
        </main>
      </body>
    </>
  );
}
