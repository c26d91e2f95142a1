import { Figure } from '#components/ui/figure.tsx';

type AmountProps = { text: string; size?: 'sm' | 'md' | 'lg' | 'xl'; className?: string };

/** An amount as the money rules write it, "AED 476,196", with the currency set small. */
export function Amount({ text, size, className }: AmountProps) {
  const gap = text.indexOf(' ');
  return <Figure unit={text.slice(0, gap)} value={text.slice(gap + 1)} size={size} className={className} />;
}
