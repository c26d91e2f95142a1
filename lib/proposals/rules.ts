import { addDays } from '#lib/core/dates.ts';
import { convertFromBase, vatOf } from '#lib/core/money.ts';
import type { ExchangeRate, FeeScheduleRow } from '#lib/settings/schema.ts';
import type { Price, PriceLine, PriceRows, PriceSource } from './schema/snapshot.ts';
import type { VersionStatus } from './schema.ts';

const moves: Record<VersionStatus, readonly VersionStatus[]> = {
  draft: ['sent'],
  sent: ['accepted', 'declined', 'expired', 'superseded'],
  accepted: [],
  declined: [],
  expired: [],
  superseded: [],
};

/** Whether a version may go from one state to the other (business rule: Proposals, states). */
export function canMove(from: VersionStatus, to: VersionStatus): boolean {
  return moves[from].includes(to);
}

/** Only a draft is edited; everything else gets a new version. */
export const isEditable = (status: VersionStatus): boolean => status === 'draft';

/** Only what no client has seen is deleted: one version, a draft. */
export const isDeletable = (versions: readonly { status: VersionStatus }[]): boolean =>
  versions.length === 1 && versions[0]?.status === 'draft';

/** After acceptance a change needs a reason, unless the draft it goes into has one already. Versions newest first. */
export function needsReason(versions: readonly { status: VersionStatus; reason: string | null }[]): boolean {
  const [newest] = versions;
  const hasReason = newest?.status === 'draft' && !!newest.reason;
  return !hasReason && versions.some(({ status }) => status === 'accepted');
}

/** What an older version becomes when a newer one is sent: the one that is out is superseded, a decision stays. */
export const stateAfterNewVersionSent = (status: VersionStatus): VersionStatus =>
  status === 'sent' ? 'superseded' : status;

/** The last valid day, inclusive: issued 1 Dec 2026 for 30 days is 31 Dec 2026 (business rule: Dates, validity). */
export const validThrough = (issuedOn: string, days: number): string => addDays(issuedOn, days);

/** Expired from the midnight after the last valid day. Only what is sent expires. */
export const isExpired = (validThrough: string, today: string): boolean => today > validThrough;

/** What the lines of one price have in common; `rate` is null where the client sees the base currency. */
export type PriceBasis = {
  municipalityRows: readonly FeeScheduleRow[];
  municipalityQuantity: number;
  vatBasisPoints: number;
  rate: ExchangeRate | null;
};

/** The upload or production fee of one location row, in fils. */
export type SiteFee = {
  siteIndex: number;
  kind: 'upload_fee' | 'production_fee';
  amountMinor: number;
  source: PriceSource;
};

type Net = { netMinor: number; netSource: PriceSource };

/** The price of one option of a location that stands alone: net, fee, municipality (business rule: Money, separate). */
export function priceOption(input: PriceBasis & Net & { siteIndex: number; fee: SiteFee | null }): Price {
  const fees = input.fee ? [input.fee] : [];
  return makePrice({ ...input, netLabel: 'Net rate', fees });
}

/** The price of a package: one net, a fee per location row, municipality once (business rule: Money, combined). */
export function pricePackage(input: PriceBasis & Net & { fees: readonly SiteFee[] }): Price {
  return makePrice({ ...input, siteIndex: null, netLabel: 'Package net' });
}

type PriceInput = PriceBasis & Net & { siteIndex: number | null; netLabel: string; fees: readonly SiteFee[] };

function makePrice(input: PriceInput): Price {
  const { siteIndex, vatBasisPoints, municipalityQuantity: quantity } = input;
  const line = (part: Omit<PriceLine, 'netMinor' | 'vatMinor'>): PriceLine => {
    const netMinor = part.unitMinor * part.quantity;
    return { ...part, netMinor, vatMinor: vatOf(netMinor, vatBasisPoints) };
  };
  const net = { siteIndex, label: input.netLabel, unitMinor: input.netMinor, source: input.netSource };
  const lines = [
    line({ kind: 'net', quantity: 1, ...net }),
    ...input.fees.map(({ kind, siteIndex, amountMinor, source }) =>
      line({ kind, siteIndex, label: feeLabelOf(kind), quantity: 1, unitMinor: amountMinor, source }),
    ),
    ...input.municipalityRows.map((row) => {
      const note = `per ${row.unit}${row.city === null ? '' : ` in ${row.city}`}`;
      const label = row.city === null ? 'Municipality fee' : `Municipality fee, ${row.city}`;
      const source = { from: 'fee_schedule', note } as const;
      const per = { unit: row.unit, city: row.city };
      return line({ kind: 'municipality', siteIndex, label, quantity, unitMinor: row.amountMinor, source, per });
    }),
  ];
  return { lines, base: sumRows(lines), shown: showPrice(lines, input.rate) };
}

/** What a fee is called on a line and in a table. */
export const feeLabelOf = (kind: SiteFee['kind']) => (kind === 'upload_fee' ? 'Upload fee' : 'Production fee');
const isFee = ({ kind }: PriceLine) => kind === 'upload_fee' || kind === 'production_fee';
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

function sumRows(lines: readonly PriceLine[]): PriceRows {
  const of = (pick: (line: PriceLine) => boolean) => sum(lines.filter(pick).map(({ netMinor }) => netMinor));
  return withTotal({
    netMinor: of(({ kind }) => kind === 'net'),
    feeMinor: of(isFee),
    municipalityMinor: of(({ kind }) => kind === 'municipality'),
    vatMinor: sum(lines.map(({ vatMinor }) => vatMinor)),
  });
}

function withTotal(rows: Omit<PriceRows, 'totalMinor'>): PriceRows {
  return { ...rows, totalMinor: rows.netMinor + rows.feeMinor + rows.municipalityMinor + rows.vatMinor };
}

/**
 * The rows of a price as the client sees them: every shown figure converted and rounded by itself, a package's fees
 * each, and the total as their sum, so that a column always adds up (business rule: Money, other currencies).
 */
function showPrice(lines: readonly PriceLine[], rate: ExchangeRate | null): PriceRows {
  const base = sumRows(lines);
  if (rate === null) return base;
  return withTotal({
    netMinor: convertFromBase(base.netMinor, rate),
    feeMinor: sum(lines.filter(isFee).map(({ netMinor }) => showAmount(netMinor, rate))),
    municipalityMinor: convertFromBase(base.municipalityMinor, rate),
    vatMinor: convertFromBase(base.vatMinor, rate),
  });
}

/** One shown figure: fils in the client's currency, half up. */
export const showAmount = (amountMinor: number, rate: ExchangeRate | null): number =>
  rate === null ? amountMinor : convertFromBase(amountMinor, rate);

/** The total over several locations: the sum of their shown rows, in the client's currency. */
export function grandTotal(columns: readonly PriceRows[]): PriceRows {
  const of = (row: 'netMinor' | 'feeMinor' | 'municipalityMinor' | 'vatMinor') => sum(columns.map((rows) => rows[row]));
  return withTotal({
    netMinor: of('netMinor'),
    feeMinor: of('feeMinor'),
    municipalityMinor: of('municipalityMinor'),
    vatMinor: of('vatMinor'),
  });
}
