import { PageLoading } from '#components/layout/page-loading.tsx';

export default function ProposalLoading() {
  return <PageLoading shape="record" />;
}
