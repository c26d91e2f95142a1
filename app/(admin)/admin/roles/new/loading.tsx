import { PageLoading } from '#components/layout/page-loading.tsx';

export default function RoleLoading() {
  return <PageLoading shape="record" />;
}
