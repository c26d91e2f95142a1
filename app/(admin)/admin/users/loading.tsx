import { PageLoading } from '#components/layout/page-loading.tsx';

export default function UsersLoading() {
  return <PageLoading shape="list" />;
}
