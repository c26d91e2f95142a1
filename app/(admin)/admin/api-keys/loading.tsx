import { PageLoading } from '#components/layout/page-loading.tsx';

export default function ApiKeysLoading() {
  return <PageLoading shape="list" />;
}
