'use client';

import { Search, X } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState, useTransition } from 'react';
import { IconButton } from '#components/ui/icon-button.tsx';
import { Input } from '#components/ui/input.tsx';
import { Spinner } from '#components/ui/spinner.tsx';
import { type ListPlace, listHref } from './list-place.ts';

const typingPauseMs = 300;

type ProposalSearchProps = Pick<ListPlace, 'status'> & { search: string };

/** Searches while typing; the words live in the URL. */
export function ProposalSearch({ search, status }: ProposalSearchProps) {
  const t = useTranslations('proposalList.search');
  const router = useRouter();
  const [text, setText] = useState(search);
  const [pending, startTransition] = useTransition();
  const shown = useRef(search);

  useEffect(() => {
    const words = text.trim();
    if (words === shown.current) return;
    const timer = setTimeout(() => {
      shown.current = words;
      startTransition(() => router.replace(listHref({ search: words, status }), { scroll: false }));
    }, typingPauseMs);
    return () => clearTimeout(timer);
  }, [text, status, router]);

  return (
    <search className="w-full sm:max-w-sm">
      <Input
        aria-label={t('label')}
        placeholder={t('placeholder')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        leading={pending ? <Spinner /> : <Search aria-hidden="true" />}
        trailing={
          text ? (
            <IconButton label={t('clear')} size="sm" className="-me-2" onClick={() => setText('')}>
              <X aria-hidden="true" />
            </IconButton>
          ) : null
        }
      />
    </search>
  );
}
