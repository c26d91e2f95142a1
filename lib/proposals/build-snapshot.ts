import type { BrandRow, CompanyRow } from '#db/schema/index.ts';
import type { Person } from '#lib/auth/context.ts';
import { joinWords } from '#lib/core/format.ts';
import type { Language } from '#lib/users/schema.ts';
import type { Catalogue } from './load-catalogue.ts';
import { fillTerms } from './rules/fill-terms.ts';
import { priceContent, type ResolvedContent } from './rules/price-content.ts';
import { validThrough } from './rules.ts';
import { ProposalSnapshot } from './schema/snapshot.ts';

export type SnapshotParts = {
  number: string;
  version: number;
  revision: number;
  resolved: ResolvedContent;
  /** The company when it exists already; else the name stands for it. */
  company: CompanyRow | undefined;
  brand: BrandRow;
  seller: Pick<Person, 'name' | 'title' | 'phone' | 'email'>;
  catalogue: Catalogue;
};

/** Freezes everything that the documents of one revision say: prices, rates, terms and dates as of today. */
export function buildSnapshot(parts: SnapshotParts): ProposalSnapshot {
  const { resolved, catalogue, brand, company, seller } = parts;
  const { settings, schedule, today } = catalogue;
  const prices = priceContent(resolved, schedule, settings, today);
  const dated = {
    number: parts.number,
    version: parts.version,
    revision: parts.revision,
    kind: resolved.kind,
    title: titleOf(prices.sites.map((site) => site.name)),
    language: resolved.language,
    client: {
      name: company?.name ?? resolved.clientName ?? '',
      legalName: company?.legalName ?? null,
      taxNumber: company?.taxNumber ?? null,
      contactName: resolved.contactName,
      agencyName: resolved.agencyName,
    },
    brand: {
      id: brand.id,
      name: brand.name,
      legalName: brand.legalName,
      nameAr: brand.nameAr,
      legalNameAr: brand.legalNameAr,
      taxNumber: brand.taxNumber,
      logoFileId: brand.logoFileId,
      inkColour: brand.inkColour,
      accentColour: brand.accentColour,
    },
    seller: { name: seller.name, title: seller.title, phone: seller.phone, email: seller.email },
    issuedOn: today,
    validThrough: validThrough(today, settings.validityDays),
    vatBasisPoints: settings.vatBasisPoints,
    currency: resolved.currency,
    rate: resolved.rate,
    ...prices,
    paymentTerms: resolved.paymentTerms ?? '',
    terms: [],
    notes: resolved.notes,
  };
  return { ...dated, terms: fillTerms(dated, termsIn(dated.language, brand)) };
}

/** The same proposal issued on another day: its validity and the terms that name it move, its prices don't. */
export function reissueSnapshot(snapshot: ProposalSnapshot, issue: Issue): ProposalSnapshot {
  const dated = {
    ...ProposalSnapshot.parse(snapshot),
    revision: issue.revision,
    seller: issue.seller,
    issuedOn: issue.today,
    validThrough: validThrough(issue.today, issue.validityDays),
  };
  return { ...dated, terms: fillTerms(dated, termsIn(dated.language, issue.brand)) };
}

type Issue = {
  today: string;
  validityDays: number;
  brand: TermsOfBrand | undefined;
  seller: ProposalSnapshot['seller'];
  revision: number;
};
type TermsOfBrand = Pick<BrandRow, 'terms' | 'termsAr'>;

/** A brand's own terms in a language, null for the standard ones; what it has in English alone it means in Arabic, too. */
function termsIn(language: Language, brand: TermsOfBrand | undefined): string[] | null {
  const english = brand?.terms ?? null;
  return language === 'ar' ? (brand?.termsAr ?? english) : english;
}

function titleOf(names: readonly string[]): string {
  return names.length <= 3 ? joinWords(names) : `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
}
