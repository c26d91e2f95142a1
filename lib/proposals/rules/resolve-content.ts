import type { FieldError } from '#lib/core/errors.ts';
import { baseCurrency, formatMoney, maxAmountMinor, parseCurrency, parseMoney } from '#lib/core/money.ts';
import { named, type Said, say, saying } from '#lib/core/say.ts';
import { priceFromRateCard } from '#lib/inventory/rules/card-price.ts';
import { type ProposalContent, suggestedPaymentTerms } from '#lib/proposals/schema/content.ts';
import { rateOn } from '#lib/settings/rules.ts';
import type { ExchangeRate } from '#lib/settings/schema.ts';
import type { ResolvedContent, ResolvedSite } from './price-content.ts';
import { type ContentCatalogue, type Findings, readAmount } from './read-amount.ts';
import { noteDiscount } from './resolve-option.ts';
import { resolveSite } from './resolve-site.ts';
import { checkUnderCard, type WarningScope } from './soft-warnings.ts';

export type ContentOutcome =
  | { ok: true; resolved: ResolvedContent; notes: Said[] }
  | { ok: false; problems: FieldError[]; notes: Said[] };

/**
 * A person's words as locations, dates and fils, or everything that is missing, wrong or open, at once. A `quote` needs
 * no client, terms or start, and takes a missing net from the rate card; a `proposal` asks (business rule: Proposals).
 */
export function resolveContent(
  content: ProposalContent,
  catalogue: ContentCatalogue,
  need: 'quote' | 'proposal',
): ContentOutcome {
  const findings: Findings = { problems: [], notes: [] };
  const { problems } = findings;
  const clientName = content.client || null;
  if (need === 'proposal') askForClient(content.client ?? '', findings);
  if (content.sites.length === 0) problems.push({ path: 'sites', kind: 'missing', message: say('content.sites') });
  const municipalityQuantity = content.municipalityQuantity ?? 1;
  if (municipalityQuantity < 1) {
    problems.push({ path: 'municipalityQuantity', kind: 'invalid', message: say('content.municipality') });
  }
  const isPackage = isCombined(content, findings);
  const confirmed = new Set(content.confirmed);
  const read = content.sites.map((site, index) =>
    resolveSite(site, { index, isPackage, need, confirmed, catalogue, findings }),
  );
  const sites = read.filter((site) => site !== undefined);
  if (isPackage) refuseRepeats(read, findings);
  const packageNet = isPackage ? readPackageNet(content, sites, { catalogue, need, confirmed, findings }) : undefined;
  const brandId = readBrand(content.brand ?? '', catalogue, findings);
  if (content.language === 'ar') noteEnglishWords(sites, brandId, { catalogue, findings });
  const shown = readCurrency(content, catalogue, findings);
  const paymentTerms = content.paymentTerms || null;
  if (need === 'proposal' && !paymentTerms) askForTerms(findings);

  const notes = eachOnce(findings.notes);
  if (problems.length > 0 || !shown) return { ok: false, problems, notes };
  const resolved: ResolvedContent = {
    kind: isPackage ? 'combined' : 'separate',
    ...shown,
    sites,
    packageNet: packageNet ?? null,
    municipalityQuantity,
    paymentTerms,
    clientName,
    contactName: content.contactName || null,
    agencyName: content.agency || null,
    brandId,
    language: content.language ?? 'en',
    notes: content.notes || null,
  };
  return { ok: true, resolved, notes };
}

function askForClient(name: string, { problems }: Findings): void {
  if (name === '') problems.push({ path: 'client', kind: 'missing', message: say('content.client') });
  else if (name.length === 1) {
    problems.push({ path: 'client', kind: 'invalid', message: say('companies.nameTooShort') });
  }
}

const eachOnce = (notes: readonly Said[]) => [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()];

/** One location is always separate; a package net makes several a package unless they were said to be separate. */
function isCombined({ kind, packageNet, sites }: ProposalContent, { problems }: Findings): boolean {
  const isMeant = kind === 'combined' || (kind === undefined && !!packageNet);
  if (isMeant && sites.length > 1) return true;
  if (packageNet) {
    const message = say(isMeant ? 'content.packageNeedsTwo' : 'content.netOfNoPackage');
    problems.push({ path: 'packageNet', kind: 'invalid', message });
  }
  return false;
}

function refuseRepeats(sites: readonly (ResolvedSite | undefined)[], { problems }: Findings): void {
  const datesOf = (site: ResolvedSite) => `${site.startsOn} ${site.options.map(({ endsOn }) => endsOn).join()}`;
  for (const [index, site] of sites.entries()) {
    const isSame = (other: ResolvedSite | undefined) =>
      site && other?.location.id === site.location.id && datesOf(other) === datesOf(site);
    if (!site || !sites.slice(0, index).some(isSame)) continue;
    const message = say('content.twice', { name: named(site.location) });
    problems.push({ path: `sites.${index}.location`, kind: 'invalid', message });
  }
}

type ArabicScope = { catalogue: ContentCatalogue; findings: Findings };

/** What documents in Arabic say in English: names and terms that nobody has translated. */
function noteEnglishWords(sites: readonly ResolvedSite[], brandId: string | null, scope: ArabicScope): void {
  const { notes } = scope.findings;
  for (const { location } of sites) {
    if (!location.nameAr) notes.push(saying('content.noArabicName', { name: named(location) }));
  }
  const { brands } = scope.catalogue;
  const brand = brands.find(({ id }) => id === brandId) ?? brands[0];
  if (brand?.terms && !brand.termsAr) notes.push(saying('content.noArabicTerms', { brand: brand.name }));
}

type PackageScope = WarningScope & { catalogue: ContentCatalogue };

function readPackageNet(content: ProposalContent, sites: readonly ResolvedSite[], scope: PackageScope) {
  const { catalogue, need, findings } = scope;
  const nets = content.sites.map(({ options }) => options[0]?.net ?? '');
  const isComplete = sites.length === content.sites.length;
  const cardMinor = isComplete ? sumOfCards(sites, catalogue.today) : undefined;
  if (content.packageNet) {
    const hasOwn = nets.some((net) => net !== '');
    if (hasOwn) findings.notes.push(saying('content.oneNet'));
    const given = readAmount(content.packageNet, 'packageNet', catalogue, findings);
    if (given && cardMinor !== undefined) {
      const permille = noteDiscount(undefined, { cardMinor, netMinor: given.netMinor }, findings);
      checkUnderCard('packageNet', saying('content.thePackage'), [{ permille }], scope);
    }
    return given;
  }
  if (need === 'quote' && cardMinor !== undefined) {
    const source = { from: 'rate_card', isSum: true } as const;
    return { netMinor: cardMinor, source, entered: null };
  }
  const offers = [
    { sumMinor: sumOfGiven(nets), label: 'content.sumOfGiven' },
    { sumMinor: cardMinor, label: 'content.sumOfCards' },
  ] as const;
  const choices = offers.flatMap(({ sumMinor, label }) => {
    if (sumMinor === undefined) return [];
    const value = formatMoney(sumMinor, baseCurrency);
    return [{ value, label: say(label, { amount: value }) }];
  });
  const message = say('content.packageNet', { count: content.sites.length });
  findings.problems.push({ path: 'packageNet', kind: 'missing', message, ...(choices.length > 0 ? { choices } : {}) });
  return undefined;
}

function sumOfGiven(nets: readonly string[]): number | undefined {
  const amounts = nets.map((net) => parseMoney(net, { defaultCurrency: baseCurrency }));
  let total = 0;
  for (const amount of amounts) {
    if (!amount.ok || amount.currency !== baseCurrency) return undefined;
    total += amount.amountMinor;
  }
  return total <= maxAmountMinor ? total : undefined;
}

function sumOfCards(sites: readonly ResolvedSite[], today: string): number | undefined {
  let total = 0;
  for (const { location, options, spots } of sites) {
    const card = priceFromRateCard(location.rateCard, today, options[0]?.weeks ?? 0, spots);
    if (!card) return undefined;
    total += card.netMinor;
  }
  return total;
}

function readBrand(words: string, { brands }: ContentCatalogue, { problems }: Findings): string | null {
  if (words === '') return null;
  const plain = (name: string) => name.trim().toLowerCase().replace(/\s+/g, ' ');
  const brand = brands.find(({ id, name }) => id === words || plain(name) === plain(words));
  if (brand) return brand.id;
  const choices = brands.map(({ name }) => ({ value: name, label: name }));
  problems.push({ path: 'brand', kind: 'choose', message: say('content.brand', { words }), choices });
  return null;
}

type Shown = { currency: string; rate: ExchangeRate | null };

function readCurrency(content: ProposalContent, catalogue: ContentCatalogue, findings: Findings): Shown | undefined {
  const words = content.currency ?? '';
  if (words === '') return { currency: baseCurrency, rate: null };
  const { rates, today } = catalogue;
  const currency = parseCurrency(words.replace(/^in /i, ''));
  if (currency === baseCurrency) return { currency, rate: null };
  const rate = currency === undefined ? undefined : rateOn(rates, currency, today);
  if (!currency || !rate) {
    const known = rates.filter(({ effectiveOn }) => effectiveOn <= today).map((one) => one.currency);
    const choices = [...new Set([baseCurrency, ...known])].map((code) => ({ value: code, label: code }));
    const message = currency ? say('content.noRateCurrency', { currency }) : say('content.currency', { words });
    findings.problems.push({ path: 'currency', kind: 'invalid', message, choices });
    return undefined;
  }
  const nets = [content.packageNet, ...content.sites.flatMap(({ options }) => options.map(({ net }) => net))];
  const isPlain = nets.some((net) => {
    const parsed = parseMoney(net ?? '', { defaultCurrency: baseCurrency });
    return parsed.ok && !parsed.currencyGiven;
  });
  if (isPlain) findings.notes.push(saying('content.plainRates', { currency: baseCurrency }));
  return { currency, rate };
}

function askForTerms({ problems }: Findings): void {
  const choices = [{ value: suggestedPaymentTerms, label: say('content.upfront') }];
  problems.push({ path: 'paymentTerms', kind: 'missing', message: say('content.paymentTerms'), choices });
}
