import { HomeLoading } from '#components/home/home-loading.tsx';

export default function Loading() {
  return <HomeLoading />;
}
