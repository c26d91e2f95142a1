import { useTranslations } from 'next-intl';
import { Card } from '#components/ui/card.tsx';
import { Facts } from '#components/ui/facts.tsx';
import type { ProposalSnapshot } from '#lib/proposals/schema/snapshot.ts';

/** What is printed under the figures, with who sells to whom. */
export function TermsCard({ snapshot }: { snapshot: ProposalSnapshot }) {
  const t = useTranslations('proposalPage.terms');
  const { client, brand, seller, paymentTerms, terms } = snapshot;
  return (
    <Card title={t('title')}>
      <Facts
        facts={[
          { label: t('payment'), value: paymentTerms },
          {
            label: t('client'),
            value: client.name,
            note: [
              client.contactName && t('attention', { name: client.contactName }),
              client.agencyName && t('agency', { name: client.agencyName }),
            ]
              .filter(Boolean)
              .join(' · '),
          },
          {
            label: t('brand'),
            value: brand.name,
            note: brand.taxNumber ? t('trn', { number: brand.taxNumber }) : null,
          },
          { label: t('seller'), value: seller.name, note: seller.title },
        ]}
      />
      {terms.length > 0 ? (
        <ul className="mt-5 grid list-disc gap-1.5 border-t pt-4 ps-5 text-sm text-muted marker:text-muted">
          {terms.map((term) => (
            <li key={term} dir="auto" className="wrap-anywhere">
              {term}
            </li>
          ))}
        </ul>
      ) : null}
    </Card>
  );
}
