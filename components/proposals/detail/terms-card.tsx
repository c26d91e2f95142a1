import { Card } from '#components/ui/card.tsx';
import { Facts } from '#components/ui/facts.tsx';
import type { ProposalSnapshot } from '#lib/proposals/schema/snapshot.ts';

/** What is printed under the figures, with who sells to whom. */
export function TermsCard({ snapshot }: { snapshot: ProposalSnapshot }) {
  const { client, brand, seller, paymentTerms, terms } = snapshot;
  return (
    <Card title="Terms">
      <Facts
        facts={[
          { label: 'Payment terms', value: paymentTerms },
          { label: 'Client', value: client.name, note: client.contactName ? `Attention: ${client.contactName}` : null },
          { label: 'Brand', value: brand.name, note: brand.taxNumber ? `TRN ${brand.taxNumber}` : null },
          { label: 'Seller', value: seller.name, note: seller.title },
        ]}
      />
      {terms.length > 0 ? (
        <ul className="mt-5 grid list-disc gap-1.5 border-t pt-4 pl-5 text-sm text-muted marker:text-muted">
          {terms.map((term) => (
            <li key={term} className="wrap-anywhere">
              {term}
            </li>
          ))}
        </ul>
      ) : null}
    </Card>
  );
}
