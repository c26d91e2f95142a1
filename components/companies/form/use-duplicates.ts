import { useEffect, useState } from 'react';
import { normaliseCompanyName } from '#lib/companies/rules.ts';
import type { SimilarCompanies } from '#lib/companies/schema.ts';

const pauseMs = 250;
const none: SimilarCompanies = { same: null, similar: [] };

/** The companies that a name may mean already, while it is typed; the latest question wins. */
export function useDuplicates(name: string, exceptId: string | undefined): SimilarCompanies {
  const [answer, setAnswer] = useState<{ asked: string; found: SimilarCompanies }>();
  const asked = normaliseCompanyName(name);
  useEffect(() => {
    if (asked.length < 2) return;
    const controller = new AbortController();
    const timer = setTimeout(async () => {
      const found = await findSimilar(asked, exceptId, controller.signal);
      if (found) setAnswer({ asked, found });
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [asked, exceptId]);
  return asked.length >= 2 && answer?.asked === asked ? answer.found : none;
}

/** Undefined where no answer came: the function that stores it still refuses a second one. */
async function findSimilar(
  name: string,
  exceptId: string | undefined,
  signal: AbortSignal,
): Promise<SimilarCompanies | undefined> {
  try {
    const query = new URLSearchParams({ similarTo: name, ...(exceptId ? { except: exceptId } : {}) });
    const response = await fetch(`/api/desk/companies?${query}`, { signal });
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
