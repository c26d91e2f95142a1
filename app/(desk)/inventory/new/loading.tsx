import { PageLoading } from '#components/layout/page-loading.tsx';

export default function NewLocationLoading() {
  return <PageLoading shape="form" />;
}
