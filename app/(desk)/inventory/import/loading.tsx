import { PageLoading } from '#components/layout/page-loading.tsx';

export default function ImportLoading() {
  return <PageLoading shape="form" />;
}
