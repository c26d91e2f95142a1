import { useTranslations } from 'next-intl';
import { Skeleton } from '#components/ui/skeleton.tsx';
import { Page } from './page.tsx';

const rows = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

/** In the shape of what comes: a list, one record, or a form. */
export function PageLoading({ shape }: { shape: 'list' | 'record' | 'form' }) {
  const t = useTranslations('ui');
  return (
    <Page width={shape === 'form' ? 'narrow' : 'normal'}>
      <p role="status" className="sr-only">
        {t('loading')}
      </p>
      <div className="flex items-center justify-between gap-6">
        <div className="grid gap-3">
          <Skeleton className="h-8 w-56" />
          <Skeleton className="w-72 max-w-full" />
        </div>
        <Skeleton className="hidden h-10 w-36 sm:block" />
      </div>
      {shape === 'list' ? <ListShape /> : null}
      {shape === 'record' ? <RecordShape /> : null}
      {shape === 'form' ? <FormShape /> : null}
    </Page>
  );
}

function ListShape() {
  return (
    <div className="overflow-hidden rounded-lg border bg-surface">
      {rows.map((row) => (
        <div key={row} className="flex items-center justify-between gap-8 border-b px-5 py-4 last:border-b-0">
          <Skeleton className="w-24 shrink-0" />
          <Skeleton className="flex-1" />
          <Skeleton className="hidden w-28 sm:block" />
          <Skeleton className="h-6 w-16 shrink-0 rounded-full" />
        </div>
      ))}
    </div>
  );
}

function RecordShape() {
  return (
    <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="grid gap-4 rounded-lg border bg-surface p-5">
        <Skeleton className="h-6 w-44" />
        {rows.map((row) => (
          <Skeleton key={row} />
        ))}
      </div>
      <div className="grid content-start gap-4 rounded-lg border bg-surface p-5">
        <Skeleton className="h-6 w-28" />
        <Skeleton className="h-10" />
        <Skeleton className="h-10" />
      </div>
    </div>
  );
}

function FormShape() {
  return (
    <div className="grid gap-6 rounded-lg border bg-surface p-5">
      {rows.slice(0, 5).map((row) => (
        <div key={row} className="grid gap-2">
          <Skeleton className="w-28" />
          <Skeleton className="h-10" />
        </div>
      ))}
    </div>
  );
}
