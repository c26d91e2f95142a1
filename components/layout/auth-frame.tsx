import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Brand } from './brand-mark.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

type AuthFrameProps = { title: string; description?: ReactNode; children: ReactNode; footer?: ReactNode };

/** Pages before signing in: the form beside a picture; on a phone the form alone. */
export function AuthFrame({ title, description, children, footer }: AuthFrameProps) {
  const t = useTranslations('signIn');
  return (
    <div className="grid min-h-dvh bg-surface lg:grid-cols-[minmax(30rem,5fr)_6fr]">
      <div className="flex flex-col px-5 py-6 sm:px-12">
        <header className="flex items-center justify-between">
          <Brand />
          <ThemeSwitch />
        </header>
        <main className="mx-auto flex w-full max-w-sm flex-1 flex-col justify-center py-12">
          <h1 className="text-3xl font-semibold tracking-tight">{title}</h1>
          {description ? <p className="mt-2 text-muted">{description}</p> : null}
          <div className="mt-8">{children}</div>
        </main>
        {footer ? <footer className="text-sm text-muted">{footer}</footer> : null}
      </div>
      <aside className="sticky top-0 hidden h-dvh overflow-hidden bg-black lg:block" aria-label={t('about')}>
        {/* biome-ignore lint/performance/noImgElement: one decorative file of known size, already compressed */}
        <img src="/sign-in.webp" alt="" className="absolute inset-0 size-full object-cover object-[78%_50%]" />
        <div className="absolute inset-x-0 bottom-0 h-1/2 bg-linear-to-t from-black/85 via-black/50 to-transparent" />
        <div className="absolute inset-x-0 bottom-0 p-12 text-white">
          <p className="max-w-md text-3xl leading-tight font-semibold tracking-tight text-balance">{t('promise')}</p>
          <p className="mt-3 max-w-sm text-white/85">{t('promiseDetail')}</p>
        </div>
      </aside>
    </div>
  );
}
