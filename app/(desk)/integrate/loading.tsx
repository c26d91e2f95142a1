import { PageLoading } from '#components/layout/page-loading.tsx';

export default function IntegrateLoading() {
  return <PageLoading shape="record" />;
}
