import { PageLoading } from '#components/layout/page-loading.tsx';

export default function BrandLoading() {
  return <PageLoading shape="record" />;
}
