import { Suspense } from 'react';
import { DocumentPreview } from '#components/proposals/detail/document-preview.tsx';
import { Skeleton } from '#components/ui/skeleton.tsx';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { logError } from '#lib/core/log.ts';
import { countPages } from '#lib/files/count-pages.ts';

type Pdf = { fileId: string; fileName: string };

/** The pages of a proposal's PDF, when they are counted; the page does not wait for that. */
export function PdfPages({ pdf }: { pdf: Pdf | undefined }) {
  if (!pdf) return null;
  return (
    <Suspense fallback={<Skeleton className="aspect-video h-auto w-full rounded-md" />}>
      <CountedPages {...pdf} />
    </Suspense>
  );
}

async function CountedPages({ fileId, fileName }: Pdf) {
  const ctx = await requireSignedIn();
  const pageCount = await countPages(ctx, { fileId }).catch((error) => {
    logError(error, { fileId });
    return 0;
  });
  return pageCount > 0 ? <DocumentPreview fileId={fileId} fileName={fileName} pageCount={pageCount} /> : null;
}
