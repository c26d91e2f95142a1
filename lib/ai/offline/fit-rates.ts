import { formatCount } from '#lib/core/format.ts';
import { baseCurrency, parseMoney } from '#lib/core/money.ts';
import type { ProposalChanges, ProposalContent } from '#lib/proposals/schema/content.ts';

export type FittedChanges = { changes: ProposalChanges[] } | { ambiguous: string };

/**
 * Rates that were said without a location, fitted to the proposal they change: one is a package's net, as many as there
 * are locations are shared out, and one for several locations is asked about unless it was said to hold for each.
 */
export function fitRates(changes: readonly ProposalChanges[], content: ProposalContent, each: boolean): FittedChanges {
  const fitted: ProposalChanges[] = [];
  for (const change of changes) {
    const one = fitOne(change, content, each);
    if ('ambiguous' in one) return one;
    fitted.push(...one.changes);
  }
  return { changes: fitted };
}

/** The currency in which an amount was typed; undefined where none was said. */
function currencySaid(amount: string): string | undefined {
  const parsed = parseMoney(amount, { defaultCurrency: baseCurrency });
  return parsed.ok && parsed.currencyGiven ? parsed.currency : undefined;
}

/** "110k" in place of "USD 100k" may be either: a bare amount counts as dirhams only where nothing else was typed. */
function askCurrency(nets: readonly string[], { sites, packageNet }: ProposalContent): string | undefined {
  const bare = nets.find((net) => !currencySaid(net));
  const before = [packageNet, ...sites.flatMap(({ options }) => options.map(({ net }) => net))];
  const typed = before.map((net) => currencySaid(net ?? '')).find((said) => said && said !== baseCurrency);
  if (!bare || !typed) return undefined;
  return `Is ${bare} in ${typed} or in ${baseCurrency}? Say "${typed} ${bare}" or "${baseCurrency} ${bare}".`;
}

function fitOne(change: ProposalChanges, content: ProposalContent, each: boolean): FittedChanges {
  const { kind, sites } = content;
  const { options = [], ...rest } = change;
  const nets = options.flatMap(({ net }) => (net === undefined ? [] : [net]));
  const lengths = options.flatMap(({ duration }) => (duration === undefined ? [] : [{ duration }]));
  if (change.site !== undefined && kind === 'combined' && nets.length) {
    return { ambiguous: 'It is a package with one net for all. Say it like "total 700k".' };
  }
  const question = askCurrency(change.packageNet ? [change.packageNet, ...nets] : nets, content);
  if (question) return { ambiguous: question };
  const isAboutOne = change.site !== undefined || sites.length < 2;
  if (isAboutOne && lengths.length && nets.length > lengths.length) {
    return {
      ambiguous: `I read ${nets.length} rates for ${formatCount(lengths.length, 'length')}. Say one rate for each.`,
    };
  }
  if (isAboutOne || !nets.length) return { changes: [change] };
  if (kind === 'combined' && nets.length === 1) {
    return { changes: [{ ...rest, ...(lengths.length ? { options: lengths } : {}), packageNet: nets[0] }] };
  }
  if (each) return { changes: [change] };
  if (nets.length === sites.length && lengths.length < 2) {
    const common = { ...rest, ...(lengths.length ? { options: lengths } : {}) };
    const own = sites.map(({ location }, index) => ({
      site: location,
      options: [{ ...lengths[0], net: nets[index] }],
    }));
    return { changes: Object.keys(common).length ? [common, ...own] : own };
  }
  const names = sites.map(({ location }) => location).join(', ');
  const example = `"${nets[0]} for ${sites[0]?.location}" or "${nets[0]} each"`;
  return {
    ambiguous: `Is ${nets.join(' and ')} the rate of one location or of each? It has ${names}. Say ${example}.`,
  };
}
