import { PageLoading } from '#components/layout/page-loading.tsx';

export default function ProfileLoading() {
  return <PageLoading shape="record" />;
}
