'use client';

import { useTranslations } from 'next-intl';
import { Field } from '#components/ui/field.tsx';
import { MoneyInput } from '#components/ui/money-input.tsx';
import { baseCurrency, parseMoney } from '#lib/core/money.ts';
import type { LocationDto } from '#lib/inventory/schema.ts';
import { type CardRate, cardRateOf, netTextOf, readCount } from './card-rate.ts';
import { useProposalForm } from './form-context.ts';
import { fromCard, type NetValue, type SiteValues } from './form-values.ts';
import { OfferedAmount } from './offered-amount.tsx';
import { UnderCard } from './under-card.tsx';

type NetFieldProps = { index: number; column: number; weeks: string; site: SiteValues; location: LocationDto };

/** The net rate of one length: the card's until the person types another. */
export function NetField({ index, column, weeks, site, location }: NetFieldProps) {
  const t = useTranslations('proposalForm.net');
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
      label={count ? t('labelFor', { count }) : t('label')}
      name={name}
      error={problemAt(`sites.${index}.options.${column}.net`, name)}
      hint={
        <CardHint name={name} net={net} text={text} card={card} weeks={count} onUseCard={() => setNet(fromCard())} />
      }
    >
      <MoneyInput
        name={name}
        currency={baseCurrency}
        value={text}
        onValueChange={(typed) => setNet({ from: 'given', text: typed, weeks: weeks.trim() })}
      />
    </Field>
  );
}

type CardHintProps = {
  name: string;
  net: NetValue | undefined;
  text: string;
  card: CardRate | undefined;
  weeks: number | undefined;
  onUseCard: () => void;
};

/** What the card asks and which of its prices that comes from, beside what is asked here. */
function CardHint({ name, net, text, card, weeks, onUseCard }: CardHintProps) {
  const t = useTranslations('proposalForm.net');
  if (!card) return t('noCard');
  const isPart = card.listedWeeks !== weeks;
  if (!net || net.from === 'card') return isPart ? t('fromLength', { count: card.listedWeeks }) : t('onCard');
  const typed = parseMoney(text, { defaultCurrency: baseCurrency });
  return (
    <span className="grid gap-1.5">
      {typed.ok && typed.currency === baseCurrency ? (
        <UnderCard cardMinor={card.netMinor} netMinor={typed.amountMinor} />
      ) : null}
      <span>
        {t('card', { amount: `${baseCurrency} ${card.text}` })}
        {isPart ? t('cardFromLength', { count: card.listedWeeks }) : null}{' '}
        <OfferedAmount label={t('useCard')} field={name} onTake={onUseCard} />
      </span>
    </span>
  );
}
