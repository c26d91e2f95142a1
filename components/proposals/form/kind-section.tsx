'use client';

import { useTranslations } from 'next-intl';
import { Amount } from '#components/proposals/amount.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { Card } from '#components/ui/card.tsx';
import { ChoiceCards } from '#components/ui/choice-cards.tsx';
import { Field } from '#components/ui/field.tsx';
import { MoneyInput } from '#components/ui/money-input.tsx';
import { formatPermille } from '#lib/core/format.ts';
import { baseCurrency, formatMoney, parseMoney } from '#lib/core/money.ts';
import { discountPermille } from '#lib/inventory/rules/card-price.ts';
import type { PriceRows } from '#lib/proposals/schema/snapshot.ts';
import { useProposalForm } from './form-context.ts';
import { kindOf } from './form-values.ts';
import { OfferedAmount } from './offered-amount.tsx';
import type { BothWays } from './price-draft.ts';
import { Questions } from './questions.tsx';
import { UnderCard } from './under-card.tsx';

/** Each location on its own and all of them as one package, side by side with their totals: the person chooses one. */
export function KindSection() {
  const t = useTranslations('proposalForm.kind');
  const { form, values, price, problemAt } = useProposalForm();
  const { bothWays, currency } = price;
  if (!bothWays) return null;
  const error = problemAt('kind') ?? undefined;
  return (
    <Card title={t('title')} description={t('detail')}>
      <div className="grid gap-4">
        <Field label={t('label')} labels="group" hideLabel error={error}>
          <ChoiceCards
            value={kindOf(values)}
            onValueChange={(kind) => form.setValue('kind', kind, { shouldDirty: true })}
            choices={[
              {
                value: 'separate',
                label: t('separate'),
                detail: <Total rows={bothWays.separate} currency={currency} open={t('separateOpen')} />,
                children: values.weeks.length > 1 ? <p className="text-sm text-muted">{t('firstLength')}</p> : null,
              },
              {
                value: 'combined',
                label: t('combined'),
                detail: (
                  <>
                    <Total rows={bothWays.combined} currency={currency} open={t('combinedOpen')} />
                    <Difference bothWays={bothWays} currency={currency} />
                  </>
                ),
                children: <PackageNet bothWays={bothWays} />,
              },
            ]}
          />
        </Field>
        <Questions prefix="packageNet." nets="packageNet" />
      </div>
    </Card>
  );
}

function Total({ rows, currency, open }: { rows: PriceRows | null; currency: string; open: string }) {
  const t = useTranslations('proposalForm.kind');
  if (!rows) return <span className="block text-sm text-muted">{open}</span>;
  return (
    <>
      <Amount text={formatMoney(rows.totalMinor, currency)} size="lg" />
      <span className="block text-xs text-muted tabular-nums">
        {t('withVat', { net: formatMoney(rows.netMinor, currency) })}
      </span>
    </>
  );
}

function Difference({ bothWays: { separate, combined }, currency }: { bothWays: BothWays; currency: string }) {
  const t = useTranslations('proposalForm.kind');
  if (!separate || !combined) return null;
  const less = separate.totalMinor - combined.totalMinor;
  const amount = formatMoney(Math.abs(less), currency);
  const percent = formatPermille(Math.abs(discountPermille(separate.totalMinor, combined.totalMinor)));
  return (
    <Badge tone={less > 0 ? 'success' : 'neutral'} className="mt-2 tabular-nums">
      {less === 0 ? t('same') : t(less > 0 ? 'less' : 'more', { amount, percent })}
    </Badge>
  );
}

function PackageNet({ bothWays: { separateNetMinor, cardMinor } }: { bothWays: BothWays }) {
  const t = useTranslations('proposalForm.kind');
  const { form, values, problemAt } = useProposalForm();
  const setNet = (net: string) => form.setValue('packageNet', net, { shouldDirty: true });
  const typed = parseMoney(values.packageNet, { defaultCurrency: baseCurrency });
  const sum = separateNetMinor === null ? undefined : formatMoney(separateNetMinor, baseCurrency);
  return (
    <Field
      label={t('packageNet')}
      name="packageNet"
      error={problemAt('packageNet')}
      hint={
        <span className="grid gap-1.5">
          {cardMinor !== null && typed.ok && typed.currency === baseCurrency ? (
            <>
              <UnderCard cardMinor={cardMinor} netMinor={typed.amountMinor} />
              <span>{t('cards', { amount: formatMoney(cardMinor, baseCurrency) })}</span>
            </>
          ) : null}
          {sum && !values.packageNet.trim() ? (
            <span>
              {t('sum', { amount: sum })}{' '}
              <OfferedAmount
                label={t('useSum')}
                field="packageNet"
                onTake={() => setNet(sum.slice(baseCurrency.length + 1))}
              />
            </span>
          ) : null}
          {sum ? null : t('packageHint')}
        </span>
      }
    >
      <MoneyInput name="packageNet" currency={baseCurrency} value={values.packageNet} onValueChange={setNet} />
    </Field>
  );
}
