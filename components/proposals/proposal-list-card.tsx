import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { ProposalStateBadge } from '#components/layout/proposal-state-badge.tsx';
import { Card } from '#components/ui/card.tsx';
import type { ProposalListItem } from '#lib/proposals/schema.ts';
import { totalText } from './list/proposal-row.ts';

type Listed = Omit<ProposalListItem, 'updatedAt'>;

/** Proposals in the conversation, each a link to its page. */
export function ProposalListCard({ items }: { items: readonly Listed[] }) {
  const t = useTranslations('proposals');
  return (
    <Card flush>
      <ul className="divide-y">
        {items.map((item) => (
          <li key={item.id}>
            <Link
              href={`/proposals/${item.number}`}
              className="flex flex-wrap items-center gap-x-4 gap-y-1 px-5 py-3 hover:bg-hover"
            >
              <span className="min-w-0 flex-1 basis-60">
                <span className="block font-medium wrap-break-word">{item.clientName}</span>
                <span className="block text-sm text-muted">
                  {item.number} · {item.title}
                </span>
              </span>
              <span className="text-sm tabular-nums">{totalText(item, t)}</span>
              <ProposalStateBadge status={item.status} />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
