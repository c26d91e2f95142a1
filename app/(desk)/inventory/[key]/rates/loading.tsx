import { PageLoading } from '#components/layout/page-loading.tsx';

export default function LocationRatesLoading() {
  return <PageLoading shape="form" />;
}
