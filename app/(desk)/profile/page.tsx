import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { navigationOf } from '#app/(desk)/navigation.ts';
import { LanguageSwitch } from '#components/layout/language-switch.tsx';
import { Page } from '#components/layout/page.tsx';
import { PageHeader } from '#components/layout/page-header.tsx';
import { ThemeSwitch } from '#components/layout/theme-switch.tsx';
import { ShortcutList } from '#components/palette/shortcut-list.tsx';
import { ProfileForm } from '#components/profile/profile-form.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Card } from '#components/ui/card.tsx';
import { may, requireSelf } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { updateProfileAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('profile'))('title') };
}

export default async function ProfilePage() {
  const [ctx, t] = await Promise.all([requireSignedIn(), getTranslations('profile')]);
  const { name, title, phone, email, roleKeys, language } = requireSelf(ctx);
  return (
    <Page>
      <PageHeader title={t('title')} description={t('description')} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <ProfileForm profile={{ name, title, phone }} email={email} roleKeys={roleKeys} save={updateProfileAction} />
        <div className="grid min-w-0 gap-6">
          <Card title={t('language.title')} description={t('language.description')}>
            <LanguageSwitch chosen={language} offersBrowser save={updateProfileAction} />
          </Card>
          <Card title={t('theme.title')} description={t('theme.description')}>
            <ThemeSwitch withLabels />
          </Card>
          <Card title={t('shortcuts.title')} description={t('shortcuts.description')} className="max-sm:hidden">
            <ShortcutList items={navigationOf(ctx)} mayCreate={may(ctx, 'proposals:create')} />
          </Card>
          {may(ctx, 'own_api_keys:use') ? (
            <Card title={t('keys.title')} description={t('keys.description')}>
              <ButtonLink href="/profile/keys">{t('keys.open')}</ButtonLink>
            </Card>
          ) : null}
          <Card title={t('notifications.title')} description={t('notifications.description')}>
            <ButtonLink href="/notifications#preferences">{t('notifications.choose')}</ButtonLink>
          </Card>
        </div>
      </div>
    </Page>
  );
}
