import { GeistMono } from 'geist/font/mono';
import { GeistSans } from 'geist/font/sans';
import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Providers } from '#components/layout/providers.tsx';
import '@fontsource/ibm-plex-sans-arabic/arabic-400.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-500.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-600.css';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell');
  return {
    title: { default: 'Sightline', template: '%s · Sightline' },
    description: t('description'),
    icons: { icon: '/favicon.svg' },
    robots: { index: false, follow: false },
  };
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f7f5f1' },
    { media: '(prefers-color-scheme: dark)', color: '#121318' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [sent, language] = await Promise.all([headers(), getLocale()]);
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  return (
    <html
      lang={language}
      dir={direction}
      className={`${GeistSans.variable} ${GeistMono.variable}`}
      suppressHydrationWarning
    >
      <body>
        <NextIntlClientProvider>
          <Providers nonce={sent.get('x-nonce') ?? undefined} direction={direction}>
            {children}
          </Providers>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
