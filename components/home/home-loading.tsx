import { useTranslations } from 'next-intl';
import { Page } from '#components/layout/page.tsx';
import { Skeleton } from '#components/ui/skeleton.tsx';

const rows = ['a', 'b', 'c', 'd', 'e'];

/** In the shape of the page that comes: steps and figures beside what is recent. */
export function HomeLoading() {
  const t = useTranslations('ui');
  return (
    <Page>
      <p role="status" className="sr-only">
        {t('loading')}
      </p>
      <div className="grid gap-3">
        <Skeleton className="h-8 w-56" />
        <Skeleton className="w-48" />
      </div>
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="grid gap-6">
          <RowsCard />
          <div className="h-36 rounded-lg border bg-surface" />
        </div>
        <RowsCard />
      </div>
    </Page>
  );
}

function RowsCard() {
  return (
    <div className="grid gap-5 rounded-lg border bg-surface p-5">
      <Skeleton className="h-6 w-40" />
      {rows.map((row) => (
        <div key={row} className="flex gap-6">
          <Skeleton className="flex-1" />
          <Skeleton className="w-24" />
        </div>
      ))}
    </div>
  );
}
