import { PageLoading } from '#components/layout/page-loading.tsx';

export default function LocationLoading() {
  return <PageLoading shape="record" />;
}
