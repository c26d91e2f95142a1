import { useTranslations } from 'next-intl';
import { Skeleton } from '#components/ui/skeleton.tsx';

export default function ChatLoading() {
  const t = useTranslations('ui');
  return (
    <div className="mx-auto grid w-full max-w-3xl content-start gap-8 px-4 py-8 sm:px-6">
      <p role="status" className="sr-only">
        {t('loading')}
      </p>
      <Skeleton className="ms-auto h-16 w-3/4" />
      <Skeleton className="h-4 w-1/2" />
      <Skeleton className="h-64 w-full" />
    </div>
  );
}
