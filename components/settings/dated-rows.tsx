import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Badge } from '#components/ui/badge.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { formatDate } from '#lib/core/dates.ts';

type DatedRow = {
  id: string;
  title: ReactNode;
  figure: string;
  detail: ReactNode;
  effectiveOn: string;
  state: 'in_force' | 'upcoming' | 'past';
  actions?: ReactNode;
};

/** Rows that count from a day on: those that count or will first, what was before under a line that opens. */
export function DatedRows({ rows }: { rows: readonly DatedRow[] }) {
  const t = useTranslations('settings.rows');
  const past = rows.filter(({ state }) => state === 'past');
  return (
    <>
      <ul className="divide-y border-t">
        {rows
          .filter(({ state }) => state !== 'past')
          .map((row) => (
            <Row key={row.id} row={row} />
          ))}
      </ul>
      {past.length > 0 ? (
        <Disclosure row label={t('earlier', { count: past.length })}>
          <ul className="divide-y border-t">
            {past.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </>
  );
}

function Row({ row }: { row: DatedRow }) {
  const t = useTranslations('settings.rows');
  const language = useLocale();
  const day = formatDate(row.effectiveOn, language);
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-6 gap-y-1 px-5 py-3 sm:grid-cols-[minmax(0,1fr)_auto_8rem]">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          {row.title}
          {row.state === 'upcoming' ? <Badge tone="accent">{t('upcoming')}</Badge> : null}
        </p>
        <p className="text-sm text-muted wrap-anywhere">
          {t('from', { day })} · <bdi>{row.detail}</bdi>
        </p>
      </div>
      <bdi className="text-end font-medium tabular-nums sm:order-last">{row.figure}</bdi>
      <div className="flex justify-end gap-1 max-sm:col-span-2">{row.actions}</div>
    </li>
  );
}
