import { PageLoading } from '#components/layout/page-loading.tsx';

export default function BrandsLoading() {
  return <PageLoading shape="list" />;
}
