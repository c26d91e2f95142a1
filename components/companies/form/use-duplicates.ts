import { useTypedQuery } from '#components/layout/use-typed-query.ts';
import { normaliseCompanyName } from '#lib/companies/rules.ts';
import type { SimilarCompanies } from '#lib/companies/schema.ts';

const none: SimilarCompanies = { same: null, similar: [] };

/**
 * The companies that a name may mean already, while it is typed. Without an answer there are none: the function that
 * stores it still refuses a second one.
 */
export function useDuplicates(name: string, exceptId: string | undefined): SimilarCompanies {
  const similarTo = normaliseCompanyName(name);
  const query = new URLSearchParams({ similarTo, ...(exceptId ? { except: exceptId } : {}) });
  const { data, isCurrent } = useTypedQuery<SimilarCompanies>(
    similarTo.length < 2 ? null : `/api/desk/companies?${query}`,
  );
  return (isCurrent && data) || none;
}
