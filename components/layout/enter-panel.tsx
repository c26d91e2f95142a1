'use client';

import { useEffect } from 'react';
import { Spinner } from '#components/ui/spinner.tsx';
import { WholePage } from './whole-page.tsx';

/** Has the cookie made anew and comes back to this address: a whole new page, since the old cookie was what refused it. */
export function EnterPanel() {
  useEffect(() => {
    const { pathname, search } = window.location;
    const next = pathname.startsWith('/admin') ? `${pathname}${search}` : '/admin';
    window.location.replace(`/api/desk/session?${new URLSearchParams({ next })}`);
  }, []);
  return (
    <WholePage>
      <Spinner />
    </WholePage>
  );
}
