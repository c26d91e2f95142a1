import type { Route } from 'next';
import Link from 'next/link';
import { StatusBadge } from '#components/proposals/status-badge.tsx';
import { Card } from '#components/ui/card.tsx';
import { formatAmounts } from '#lib/core/money.ts';
import type { ToolView } from './tool-view.ts';

export const listProposalsView: ToolView<'list_proposals'> = {
  doing: 'Looking through proposals',
  Done: ({ data }) =>
    data.items.length === 0 ? null : (
      <Card flush>
        <ul className="divide-y">
          {data.items.map((item) => (
            <li key={item.id}>
              <Link
                href={`/proposals/${item.number}` as Route}
                className="flex flex-wrap items-center gap-x-4 gap-y-1 px-5 py-3 hover:bg-hover"
              >
                <span className="min-w-0 flex-1 basis-60">
                  <span className="block font-medium wrap-break-word">{item.clientName}</span>
                  <span className="block text-sm text-muted">
                    {item.number} · {item.title}
                  </span>
                </span>
                <span className="text-sm tabular-nums">{totalOf(item)}</span>
                <StatusBadge status={item.status} />
              </Link>
            </li>
          ))}
        </ul>
      </Card>
    ),
};

function totalOf({
  totalMinor,
  fromTotalMinor,
  currency,
}: {
  totalMinor: number | null;
  fromTotalMinor: number;
  currency: string;
}) {
  const [text] = formatAmounts([totalMinor ?? fromTotalMinor], currency);
  return totalMinor === null ? `from ${text}` : text;
}
