import { useTranslations } from 'next-intl';
import type { ReferenceGroup } from './reference.ts';
import { anchorOf } from './reference-view.tsx';

/** The parts of the reference, beside it on a wide screen. */
export function ReferenceContents({ groups }: { groups: readonly ReferenceGroup[] }) {
  const t = useTranslations('integrate.ref');
  return (
    <nav aria-label={t('contents')} className="lg:sticky lg:top-6">
      <ul className="flex flex-wrap gap-x-4 gap-y-1 lg:grid">
        {groups.map(({ name, operations }) => (
          <li key={name}>
            <a
              href={`#${anchorOf(name)}`}
              className="flex items-baseline justify-between gap-3 rounded-sm py-1 text-sm text-muted hover:text-ink hover:underline"
            >
              <bdi>{name}</bdi>
              <span className="text-xs tabular-nums">{operations.length}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
