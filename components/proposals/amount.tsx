import { Figure } from '#components/ui/figure.tsx';
import { formatAmounts, formatMoney } from '#lib/core/money.ts';

type AmountProps = { text: string; size?: 'sm' | 'md' | 'lg' | 'xl'; className?: string };

/** An amount as the money rules write it, "AED 476,196", with the currency set small. */
export function Amount({ text, size, className }: AmountProps) {
  const gap = text.indexOf(' ');
  return <Figure unit={text.slice(0, gap)} value={text.slice(gap + 1)} size={size} className={className} />;
}

/** Writes the amounts of one table alike: with decimals where any of them has some. */
export function amountWriter(amountsMinor: readonly number[], currency: string): (amountMinor: number) => string {
  const isPlain = formatAmounts(amountsMinor, currency).every((text) => !text.includes('.'));
  return (amountMinor) => formatMoney(amountMinor, currency, { decimals: isPlain ? 'auto' : 'always' });
}
