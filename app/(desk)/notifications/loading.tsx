import { PageLoading } from '#components/layout/page-loading.tsx';

export default function NotificationsLoading() {
  return <PageLoading shape="record" />;
}
