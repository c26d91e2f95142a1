'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { useCallback } from 'react';
import { isHeldBack } from './leave-guards.ts';

/** Goes to a page of the desk where no link is clicked; a form with unsaved changes asks first. */
export function useNavigate(): (href: Route) => void {
  const router = useRouter();
  return useCallback(
    (href: Route) => {
      if (!isHeldBack({ to: href })) router.push(href);
    },
    [router],
  );
}
