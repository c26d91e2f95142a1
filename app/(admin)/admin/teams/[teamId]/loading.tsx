import { PageLoading } from '#components/layout/page-loading.tsx';

export default function TeamLoading() {
  return <PageLoading shape="record" />;
}
