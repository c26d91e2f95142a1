import { PageLoading } from '#components/layout/page-loading.tsx';

export default function ApiKeyLoading() {
  return <PageLoading shape="record" />;
}
