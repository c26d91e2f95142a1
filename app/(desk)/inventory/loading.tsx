import { PageLoading } from '#components/layout/page-loading.tsx';

export default function InventoryLoading() {
  return <PageLoading shape="list" />;
}
