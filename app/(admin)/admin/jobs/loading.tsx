import { PageLoading } from '#components/layout/page-loading.tsx';

export default function JobsLoading() {
  return <PageLoading shape="list" />;
}
