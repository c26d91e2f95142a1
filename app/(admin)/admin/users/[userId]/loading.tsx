import { PageLoading } from '#components/layout/page-loading.tsx';

export default function UserLoading() {
  return <PageLoading shape="record" />;
}
