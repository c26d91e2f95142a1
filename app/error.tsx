'use client';

import { PageFailed, type PageFailedProps } from '#components/layout/page-failed.tsx';

export default function ErrorPage(props: PageFailedProps) {
  return (
    <main className="grid min-h-[80dvh] place-items-center">
      <PageFailed {...props} />
    </main>
  );
}
