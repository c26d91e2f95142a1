import { formatAmounts } from '#lib/core/money.ts';
import type { Price } from '#lib/proposals/schema.ts';

/** The lines of one price with where each figure comes from, in dirhams, and the total as the client sees it. */
export function PriceLines({ title, price, currency }: { title: string; price: Price; currency: string }) {
  const { lines, base, shown } = price;
  const amounts = formatAmounts([...lines.map((line) => line.netMinor), base.vatMinor, base.totalMinor], 'AED');
  const [converted] = formatAmounts([shown.totalMinor], currency);
  return (
    <div>
      <h3 className="font-medium wrap-break-word">{title}</h3>
      <dl className="mt-2 grid gap-2 text-sm">
        {lines.map((line, index) => (
          <Line
            key={`${line.kind} ${line.siteIndex} ${line.label}`}
            label={line.label}
            note={line.source.note}
            amount={amounts[index]}
          />
        ))}
        <Line label="VAT" note="on each line, half up" amount={amounts[lines.length]} />
        <div className="flex items-baseline justify-between gap-4 border-t pt-2 text-base font-semibold">
          <dt>Total</dt>
          <dd className="text-right tabular-nums">
            {amounts[lines.length + 1]}
            {currency === 'AED' ? null : <span className="block">{converted}</span>}
          </dd>
        </div>
      </dl>
    </div>
  );
}

function Line({ label, note, amount }: { label: string; note: string; amount: string | undefined }) {
  return (
    <div className="flex items-baseline justify-between gap-4">
      <dt className="min-w-0">
        {label}
        <span className="block text-xs text-muted">{note}</span>
      </dt>
      <dd className="whitespace-nowrap tabular-nums">{amount}</dd>
    </div>
  );
}
