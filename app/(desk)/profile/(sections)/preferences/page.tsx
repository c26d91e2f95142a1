import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { navigationOf } from '#app/(desk)/navigation.ts';
import { updateProfileAction } from '#app/(desk)/profile/actions.ts';
import { LanguageSwitch } from '#components/layout/language-switch.tsx';
import { ThemeSwitch } from '#components/layout/theme-switch.tsx';
import { ShortcutList } from '#components/palette/shortcut-list.tsx';
import { TimeZoneField } from '#components/profile/time-zone-field.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Card } from '#components/ui/card.tsx';
import { may, requireSelf } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { getBusinessSettings } from '#lib/settings/get-business-settings.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('profile.tabs'))('preferences') };
}

export default async function PreferencesPage() {
  const [ctx, t] = await Promise.all([requireSignedIn(), getTranslations('profile')]);
  const { language, timeZone = null } = requireSelf(ctx);
  const business = await getBusinessSettings(ctx);
  return (
    <div className="grid gap-6">
      <Card title={t('language.title')} description={t('language.description')}>
        <LanguageSwitch chosen={language} offersBrowser save={updateProfileAction} />
      </Card>
      <Card title={t('timeZone.title')} description={t('timeZone.description')}>
        <TimeZoneField chosen={timeZone} businessZone={business.timeZone} save={updateProfileAction} />
      </Card>
      <Card title={t('theme.title')} description={t('theme.description')}>
        <ThemeSwitch withLabels save={updateProfileAction} />
      </Card>
      <Card
        title={t('notifications.title')}
        description={t('notifications.description')}
        actions={<ButtonLink href="/notifications#preferences">{t('notifications.choose')}</ButtonLink>}
      />
      <Card title={t('shortcuts.title')} description={t('shortcuts.description')} className="max-sm:hidden">
        <ShortcutList items={navigationOf(ctx)} mayCreate={may(ctx, 'proposals:create')} />
      </Card>
    </div>
  );
}
