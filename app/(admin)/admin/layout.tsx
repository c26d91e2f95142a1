import type { ReactNode } from 'react';
import DeskLayout from '#app/(desk)/layout.tsx';
import { AdminTabs } from '#components/admin/admin-tabs.tsx';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { adminSectionsOf } from './sections.ts';

/** The same shell as everywhere: an admin goes from one to the other all day. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const sections = adminSectionsOf(await requireSignedIn());
  return (
    <DeskLayout>
      {sections.length > 1 ? <AdminTabs sections={sections} /> : null}
      {children}
    </DeskLayout>
  );
}
