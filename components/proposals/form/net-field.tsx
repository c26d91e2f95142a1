'use client';

import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { formatCount, formatPermille, toSentence } from '#lib/core/format.ts';
import { parseMoney } from '#lib/core/money.ts';
import { discountPermille } from '#lib/inventory/rules.ts';
import type { LocationDto } from '#lib/inventory/schema.ts';
import { type CardRate, cardRateOf, netTextOf, readCount } from './card-rate.ts';
import { useProposalForm } from './form-context.ts';
import { fromCard, type NetValue, type SiteValues } from './form-values.ts';

type NetFieldProps = { index: number; column: number; weeks: string; site: SiteValues; location: LocationDto };

/** The net rate of one length: the card's until the person types another. */
export function NetField({ index, column, weeks, site, location }: NetFieldProps) {
  const { form, choices, problemAt } = useProposalForm();
  const name = `sites.${index}.nets.${column}` as const;
  const net = site.nets[column];
  const card = cardRateOf(location, { weeks, spots: site.spots }, choices.today);
  const text = netTextOf(net, weeks, card);
  const count = readCount(weeks);
  const setNet = (value: NetValue) => {
    const nets = Array.from({ length: Math.max(site.nets.length, column + 1) }, (_, at) => site.nets[at] ?? fromCard());
    form.setValue(`sites.${index}.nets`, nets.with(column, value), { shouldDirty: true });
  };

  return (
    <Field
      label={count ? `Net rate, ${formatCount(count, 'week')}` : 'Net rate'}
      name={name}
      error={problemAt(`sites.${index}.options.${column}.net`, name)}
      hint={<CardHint net={net} text={text} card={card} onUseCard={() => setNet(fromCard())} />}
    >
      <Input
        numeric
        name={name}
        leading={/[^\d.,\s]/.test(text) ? undefined : 'AED'}
        value={text}
        maxLength={60}
        onChange={(event) => setNet({ from: 'given', text: event.target.value, weeks: weeks.trim() })}
      />
    </Field>
  );
}

type CardHintProps = { net: NetValue | undefined; text: string; card: CardRate | undefined; onUseCard: () => void };

function CardHint({ net, text, card, onUseCard }: CardHintProps) {
  if (!card) return 'No rate on the card for this length';
  if (!net || net.from === 'card') return toSentence(card.note);
  return (
    <>
      {distance(text, card)}{' '}
      <button
        type="button"
        onClick={onUseCard}
        className="rounded-sm font-medium text-accent-text underline-offset-2 hover:underline"
      >
        Use {card.text}
      </button>
    </>
  );
}

function distance(text: string, card: CardRate): string {
  const typed = parseMoney(text, { defaultCurrency: 'AED' });
  if (!typed.ok || typed.currency !== 'AED') return 'The rate card has another.';
  const permille = discountPermille(card.netMinor, typed.amountMinor);
  if (permille === 0) return 'Equal to the rate card.';
  return `${formatPermille(Math.abs(permille))} ${permille > 0 ? 'under' : 'over'} the rate card.`;
}
