import { useLocale, useTranslations } from 'next-intl';
import { useIndustryName } from '#components/companies/use-industry-name.ts';
import { Card } from '#components/ui/card.tsx';
import { Facts } from '#components/ui/facts.tsx';
import { Figure } from '#components/ui/figure.tsx';
import type { CompanyFigures, CompanyPageDto } from '#lib/companies/schema.ts';
import { formatDate } from '#lib/core/dates.ts';
import { baseCurrency, formatMoney } from '#lib/core/money.ts';

/** `addedOn` is the business day on which it was stored. */
export function CompanyFacts({ company, addedOn }: { company: CompanyPageDto; addedOn: string }) {
  const t = useTranslations('companies.page');
  const kinds = useTranslations('companies.kinds');
  const nameOf = useIndustryName();
  const language = useLocale();
  const given = (text: string | null) =>
    text ? <bdi>{text}</bdi> : <span className="text-muted">{t('notGiven')}</span>;
  return (
    <Card title={t('facts')}>
      <Facts
        layout="rows"
        className="-my-2"
        facts={[
          { label: t('legalName'), value: given(company.legalName) },
          { label: t('taxNumber'), value: given(company.taxNumber) },
          { label: t('industry'), value: given(company.industry && nameOf(company.industry)) },
          { label: t('kind'), value: kinds(company.kind) },
          { label: t('owner'), value: given(company.ownerName) },
          { label: t('since'), value: formatDate(addedOn, language) },
        ]}
      />
    </Card>
  );
}

/** What was sold to the company so far. */
export function CompanyFiguresCard({ figures }: { figures: CompanyFigures }) {
  const t = useTranslations('companies.page');
  const accepted = formatMoney(BigInt(figures.acceptedMinor), baseCurrency).slice(baseCurrency.length + 1);
  return (
    <Card title={t('figures')} description={t('scopeNote')}>
      <dl className="grid gap-4">
        <div>
          <dt className="text-sm text-muted">{t('accepted')}</dt>
          <dd className="mt-0.5">
            <Figure value={accepted} unit={baseCurrency} size="xl" />
          </dd>
        </div>
        <div>
          <dt className="text-sm text-muted">{t('proposals')}</dt>
          <dd className="mt-0.5">
            <Figure value={String(figures.proposals)} size="lg" />
          </dd>
        </div>
      </dl>
    </Card>
  );
}
