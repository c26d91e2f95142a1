'use client';

import type { Route } from 'next';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { LinkTabs } from '#components/ui/link-tabs.tsx';

const sections = [
  { name: 'details', href: '/profile' },
  { name: 'preferences', href: '/profile/preferences' },
  { name: 'security', href: '/profile/security' },
] as const;

/** The way between the pages of one's profile. */
export function ProfileTabs() {
  const t = useTranslations('profile.tabs');
  const pathname = usePathname();
  const tabs = sections.map(({ name, href }) => ({ label: t(name), href: href as Route, active: pathname === href }));
  return <LinkTabs tabs={tabs} label={t('label')} />;
}
