'use client';

import { PageFailed, type PageFailedProps } from '#components/layout/page-failed.tsx';
import { WholePage } from '#components/layout/whole-page.tsx';

/** Inside the shell: the navigation stays at hand. */
export default function AdminError(props: PageFailedProps) {
  return (
    <WholePage>
      <PageFailed {...props} />
    </WholePage>
  );
}
