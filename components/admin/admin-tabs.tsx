'use client';

import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { LinkTabs } from '#components/ui/link-tabs.tsx';
import type { AdminSection } from './admin-section.ts';

/** The way between the pages of the panel, over each of them. */
export function AdminTabs({ sections }: { sections: readonly AdminSection[] }) {
  const t = useTranslations('admin.sections');
  const pathname = usePathname();
  const isHere = (href: string) => pathname === href || (href !== '/admin' && pathname.startsWith(`${href}/`));
  const tabs = sections.map(({ name, href }) => ({ label: t(name), href, active: isHere(href) }));
  return (
    <div className="border-b bg-surface">
      <LinkTabs tabs={tabs} label={t('label')} className="mx-auto w-full max-w-6xl border-b-0 px-4 pt-2 sm:px-8" />
    </div>
  );
}
