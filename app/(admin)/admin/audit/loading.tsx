import { PageLoading } from '#components/layout/page-loading.tsx';

export default function AuditLoading() {
  return <PageLoading shape="list" />;
}
