import { PageLoading } from '#components/layout/page-loading.tsx';

export default function CompaniesLoading() {
  return <PageLoading shape="list" />;
}
