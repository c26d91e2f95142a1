import { PageLoading } from '#components/layout/page-loading.tsx';

export default function OwnKeyLoading() {
  return <PageLoading shape="record" />;
}
