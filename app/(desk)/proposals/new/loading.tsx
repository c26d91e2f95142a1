import { PageLoading } from '#components/layout/page-loading.tsx';

export default function FormLoading() {
  return <PageLoading shape="form" />;
}
