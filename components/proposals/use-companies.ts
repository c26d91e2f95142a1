import { useTypedQuery } from '#components/layout/use-typed-query.ts';
import type { CompanyDto } from '#lib/companies/schema.ts';

type FoundCompanies = { companies: CompanyDto[] | undefined; loading: boolean; failed: boolean };

/** The companies that fit what is typed. Where no answer comes nothing is found, so that a name can still be typed. */
export function useCompanies(search: string): FoundCompanies {
  const { data, state } = useTypedQuery<{ items: CompanyDto[] }>(
    `/api/desk/companies?${new URLSearchParams({ search })}`,
  );
  return { companies: state === 'failed' ? [] : data?.items, loading: state === 'asking', failed: state === 'failed' };
}
