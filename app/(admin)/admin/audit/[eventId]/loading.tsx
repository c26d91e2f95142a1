import { PageLoading } from '#components/layout/page-loading.tsx';

export default function AuditEventLoading() {
  return <PageLoading shape="record" />;
}
