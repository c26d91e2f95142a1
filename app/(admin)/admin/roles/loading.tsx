import { PageLoading } from '#components/layout/page-loading.tsx';

export default function RolesLoading() {
  return <PageLoading shape="list" />;
}
