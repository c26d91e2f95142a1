import { PageLoading } from '#components/layout/page-loading.tsx';

export default function TeamsLoading() {
  return <PageLoading shape="list" />;
}
