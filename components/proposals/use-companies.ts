'use client';

import { useEffect, useState } from 'react';
import type { CompanyDto } from '#lib/companies/schema.ts';

const pauseMs = 200;

/** The companies that fit what is typed; the latest question wins. */
export function useCompanies(search: string): { companies: CompanyDto[] | undefined; loading: boolean } {
  const [answer, setAnswer] = useState<{ search: string; companies: CompanyDto[] }>();
  useEffect(() => {
    const controller = new AbortController();
    const timer = setTimeout(async () => {
      const companies = await findCompanies(search, controller.signal);
      if (companies) setAnswer({ search, companies });
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [search]);
  return { companies: answer?.companies, loading: answer?.search !== search };
}

/** Undefined when the question was withdrawn; nothing found when the answer did not come, so a name can still be typed. */
async function findCompanies(search: string, signal: AbortSignal): Promise<CompanyDto[] | undefined> {
  try {
    const response = await fetch(`/api/desk/companies?search=${encodeURIComponent(search)}`, { signal });
    if (!response.ok) return [];
    const body: { items: CompanyDto[] } = await response.json();
    return body.items;
  } catch {
    return signal.aborted ? undefined : [];
  }
}
