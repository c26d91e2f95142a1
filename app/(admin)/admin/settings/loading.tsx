import { PageLoading } from '#components/layout/page-loading.tsx';

export default function SettingsLoading() {
  return <PageLoading shape="record" />;
}
