import type { useTranslations } from 'next-intl';
import { formatMoney } from '#lib/core/money.ts';
import type { ProposalListItem } from '#lib/proposals/schema.ts';

type Totals = Pick<ProposalListItem, 'totalMinor' | 'fromTotalMinor' | 'currency'>;

type Words = ReturnType<typeof useTranslations<'proposals'>>;

/** "AED 793,317", or "from AED 471,396" where several options leave the total open. */
export function totalText({ totalMinor, fromTotalMinor, currency }: Totals, t: Words): string {
  if (totalMinor !== null) return formatMoney(totalMinor, currency);
  return t('fromAmount', { amount: formatMoney(fromTotalMinor, currency) });
}

/** "P-2026-0042", with the version from the second on. */
export const numberOf = ({ number, version }: Pick<ProposalListItem, 'number' | 'version'>, t: Words): string =>
  version > 1 ? `${number} · ${t('versionSmall', { version })}` : number;

/** Only what is out for an answer has a validity that matters. */
export const isValidityShown = ({ status }: Pick<ProposalListItem, 'status'>): boolean =>
  status === 'draft' || status === 'sent' || status === 'expired';
