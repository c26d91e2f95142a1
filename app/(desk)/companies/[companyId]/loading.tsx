import { PageLoading } from '#components/layout/page-loading.tsx';

export default function CompanyLoading() {
  return <PageLoading shape="record" />;
}
