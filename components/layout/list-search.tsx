'use client';

import { Search, X } from 'lucide-react';
import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, useTransition } from 'react';
import { IconButton } from '#components/ui/icon-button.tsx';
import { SearchInput } from '#components/ui/search-input.tsx';
import { Spinner } from '#components/ui/spinner.tsx';
import { mostSearchLetters } from '#lib/core/parse.ts';

const typingPauseMs = 300;

type ListSearchProps = {
  label: string;
  placeholder: string;
  clearLabel: string;
  search: string;
  /** The address of the list with its other filters and no search. */
  href: Route;
};

/** Searches a list while typing; the words live in the URL as `search`. */
export function ListSearch({ label, placeholder, clearLabel, search, href }: ListSearchProps) {
  const router = useRouter();
  const [text, setText] = useState(search);
  const [pending, startTransition] = useTransition();
  const shown = useRef(search);

  // The address may change by other ways: a chip, a kept view, the browser's back.
  useEffect(() => {
    if (search === shown.current) return;
    shown.current = search;
    setText(search);
  }, [search]);

  useEffect(() => {
    const words = text.trim();
    if (words === shown.current) return;
    const timer = setTimeout(() => {
      shown.current = words;
      startTransition(() => router.replace(withSearch(href, words), { scroll: false }));
    }, typingPauseMs);
    return () => clearTimeout(timer);
  }, [text, href, router]);

  return (
    <search className="w-full sm:max-w-sm">
      <SearchInput
        aria-label={label}
        placeholder={placeholder}
        value={text}
        maxLength={mostSearchLetters}
        onChange={(event) => setText(event.target.value)}
        leading={pending ? <Spinner /> : <Search aria-hidden="true" />}
        trailing={
          text ? (
            <IconButton label={clearLabel} size="sm" className="-me-2" onClick={() => setText('')}>
              <X aria-hidden="true" />
            </IconButton>
          ) : null
        }
      />
    </search>
  );
}

function withSearch(href: Route, words: string): Route {
  const [path = '', query = ''] = href.split('?');
  const parameters = new URLSearchParams(query);
  if (words) parameters.set('search', words);
  else parameters.delete('search');
  const text = parameters.toString();
  return (text ? `${path}?${text}` : path) as Route;
}
