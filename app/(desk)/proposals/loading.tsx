import { PageLoading } from '#components/layout/page-loading.tsx';

export default function ProposalsLoading() {
  return <PageLoading shape="list" />;
}
