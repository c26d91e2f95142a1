'use client';

import dynamic from 'next/dynamic';
import { Skeleton } from '#components/ui/skeleton.tsx';

/** The map and its library come after the page; their place is kept. */
export const LazyMap = dynamic(() => import('./location-map.tsx').then((module) => module.LocationMap), {
  ssr: false,
  loading: () => <Skeleton className="h-80 rounded-md" />,
});
