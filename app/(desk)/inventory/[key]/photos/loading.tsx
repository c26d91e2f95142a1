import { PageLoading } from '#components/layout/page-loading.tsx';

export default function LocationPhotosLoading() {
  return <PageLoading shape="form" />;
}
