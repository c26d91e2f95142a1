'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { ListSearch } from '#components/layout/list-search.tsx';
import { PlainSelect } from '#components/ui/plain-select.tsx';
import { type ApiKeyState, apiKeyStates } from '#lib/api-keys/schema.ts';
import { type KeyList, type KeyPlace, keysHref } from './key-place.ts';

const every = 'every';

/** Search and state of a list of keys; both live in the address. */
export function KeyFilters({ list, place }: { list: KeyList; place: KeyPlace }) {
  const t = useTranslations('apiKeys');
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const go = (state: ApiKeyState | undefined) =>
    startTransition(() => router.replace(keysHref(list, { ...place, cursor: undefined, state }), { scroll: false }));
  const states = apiKeyStates.map((state) => ({ value: state, label: t(`states.${state}`) }));
  return (
    <div aria-busy={pending} className="flex flex-wrap gap-3">
      <ListSearch
        label={t('search.label')}
        placeholder={t(list === '/profile/keys' ? 'search.placeholderOwn' : 'search.placeholder')}
        clearLabel={t('search.clear')}
        search={place.search ?? ''}
        href={keysHref(list, { ...place, search: undefined, cursor: undefined })}
      />
      <PlainSelect
        aria-label={t('state')}
        value={place.state ?? every}
        options={[{ value: every, label: t('anyState') }, ...states]}
        onValueChange={(state) => go(apiKeyStates.find((one) => one === state))}
        className="w-auto min-w-40 flex-1 sm:flex-none"
      />
    </div>
  );
}
