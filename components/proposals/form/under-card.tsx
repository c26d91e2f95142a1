import { useTranslations } from 'next-intl';
import { Badge } from '#components/ui/badge.tsx';
import { formatPermille } from '#lib/core/format.ts';
import { discountPermille } from '#lib/inventory/rules/card-price.ts';

/** How far a net is from its card, in tenths of a percent. */
export function UnderCard({ cardMinor, netMinor }: { cardMinor: number; netMinor: number }) {
  const t = useTranslations('proposalForm.net');
  const permille = discountPermille(cardMinor, netMinor);
  const percent = formatPermille(Math.abs(permille));
  return (
    <Badge tone={permille > 0 ? 'accent' : 'neutral'} className="w-fit tabular-nums">
      {permille === 0 ? t('equal') : t(permille > 0 ? 'under' : 'over', { percent })}
    </Badge>
  );
}
