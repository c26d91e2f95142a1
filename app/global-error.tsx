'use client';

import { GeistSans } from 'geist/font/sans';
import { NextIntlClientProvider, useTranslations } from 'next-intl';
import { PageFailed, type PageFailedProps } from '#components/layout/page-failed.tsx';
import arabic from '#messages/ar/pages.json' with { type: 'json' };
import english from '#messages/en/pages.json' with { type: 'json' };
import './globals.css';

/** Stands in for the whole document, so it brings its own words, in the language of the page that failed. */
export default function GlobalError(props: PageFailedProps) {
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

function Failure(props: PageFailedProps) {
  const t = useTranslations('pages');
  return (
    <>
      <head>
        <title>{`${t('failed.name')} · Sightline`}</title>
      </head>
      <body>
        <main className="grid min-h-dvh place-items-center">
          <PageFailed {...props} />
        </main>
      </body>
    </>
  );
}
