import type { ReactNode } from 'react';
import DeskLayout from '#app/(desk)/layout.tsx';

/** The same shell as everywhere: an admin goes from one to the other all day. */
export default function AdminLayout({ children }: { children: ReactNode }) {
  return <DeskLayout>{children}</DeskLayout>;
}
