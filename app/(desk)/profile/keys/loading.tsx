import { PageLoading } from '#components/layout/page-loading.tsx';

export default function OwnKeysLoading() {
  return <PageLoading shape="list" />;
}
