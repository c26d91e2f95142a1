import { useTranslations } from 'next-intl';

/** What a kind of job does; one without words of ours is told by its own name. */
export function useJobName(): (kind: string) => string {
  const t = useTranslations('jobs.kinds');
  return (kind) => (t.has(kind as 'sweep_files') ? t(kind as 'sweep_files') : kind.replaceAll('_', ' '));
}
