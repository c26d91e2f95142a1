import { useTranslations } from 'next-intl';
import { type Industry, industries } from '#lib/companies/schema.ts';

const isKnown = (industry: string): industry is Industry => industries.some((one) => one === industry);

/** Names an industry in the reader's language; one that somebody wrote stands as it was written. */
export function useIndustryName(): (industry: string) => string {
  const t = useTranslations('companies.industries');
  return (industry) => (isKnown(industry) ? t(industry) : industry);
}
