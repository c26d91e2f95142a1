import { useTranslations } from 'next-intl';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { formatPermille } from '#lib/core/format.ts';
import { baseCurrency, formatMoney } from '#lib/core/money.ts';
import { discountPermille } from '#lib/inventory/rules/card-price.ts';

type WeekFieldProps = {
  weeks: number;
  text: string;
  /** The price in force and the one typed, in fils. */
  now: number | undefined;
  next: number | undefined;
  problem: string | undefined;
  onChange: (text: string) => void;
};

/** The price of one length, beside the one it follows and how far it moves. */
export function WeekField({ weeks, text, now, next, problem, onChange }: WeekFieldProps) {
  const t = useTranslations('inventory.rates');
  return (
    <Field label={t('weeks', { count: weeks })} error={problem} hint={<Change now={now} next={next} />}>
      <Input
        numeric
        leading={baseCurrency}
        value={text}
        placeholder={now === undefined ? '' : formatMoney(now, baseCurrency).replace(`${baseCurrency} `, '')}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}

function Change({ now, next }: Pick<WeekFieldProps, 'now' | 'next'>) {
  const t = useTranslations('inventory.rates');
  if (now === undefined) return t('notListed');
  const amount = formatMoney(now, baseCurrency);
  if (next === undefined) return t('stays', { amount });
  const permille = -discountPermille(now, next);
  return t('was', { amount, change: `${permille > 0 ? '+' : ''}${formatPermille(permille)}` });
}
