import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import { LinkTabs } from '#components/ui/link-tabs.tsx';

export const settingsParts = ['business', 'rates', 'fees', 'security'] as const;
export type SettingsPart = (typeof settingsParts)[number];

/** The part of the settings that an address shows; the first one where it names none. */
export const readPart = (value: unknown): SettingsPart => settingsParts.find((part) => part === value) ?? 'business';

export function SettingsTabs({ shown }: { shown: SettingsPart }) {
  const t = useTranslations('settings.tabs');
  const tabs = settingsParts.map((part) => ({
    label: t(part),
    href: (part === 'business' ? '/admin/settings' : `/admin/settings?part=${part}`) as Route,
    active: part === shown,
  }));
  return <LinkTabs label={t('label')} tabs={tabs} />;
}
