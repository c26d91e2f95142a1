import { PageLoading } from '#components/layout/page-loading.tsx';

export default function LocationEditLoading() {
  return <PageLoading shape="form" />;
}
