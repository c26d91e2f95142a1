import { useLocale, useTranslations } from 'next-intl';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { formatDate } from '#lib/core/dates.ts';
import { formatMoney } from '#lib/core/money.ts';
import type { Amount, VersionChange } from '#lib/proposals/schema/version-change.ts';

type VersionChangesProps = { from: number; changes: readonly VersionChange[]; isOpen: boolean };
type Line = { label: string; before?: string | null; now: string };

/** What a version says differently from the one before it: what it was, and what it is now. */
export function VersionChanges({ from, changes, isOpen }: VersionChangesProps) {
  const t = useTranslations('proposalPage.changes');
  const lines = useLines(changes);
  const title = t('title', { count: changes.length, from });
  if (changes.length === 0) return <p className="text-sm text-muted">{title}</p>;
  return (
    <Disclosure label={title} open={isOpen}>
      <dl className="mt-2 grid gap-2 border-s-2 ps-3 text-sm">
        {lines.map(({ label, before, now }) => (
          <div key={`${label} ${before} ${now}`} className="min-w-0 wrap-anywhere">
            <dt className="text-xs text-muted">{label}</dt>
            <dd className="flex flex-wrap gap-x-2 tabular-nums">
              {before ? (
                <del className="text-muted">
                  <span className="sr-only">{t('before')}: </span>
                  <bdi>{before}</bdi>
                </del>
              ) : null}
              <ins className="font-medium no-underline">
                <span className="sr-only">{t('now')}: </span>
                <bdi>{now}</bdi>
              </ins>
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}

function useLines(changes: readonly VersionChange[]): Line[] {
  const words = useTranslations('proposals');
  const page = useTranslations('proposalPage');
  const locale = useLocale();
  const t = (key: 'added' | 'removed' | 'reworded' | 'none' | 'open') => page(`changes.${key}`);
  const day = (date: string) => formatDate(date, locale);
  const lengths = (weeks: readonly number[]) => weeks.map((count) => words('weeks', { count })).join(words('comma'));
  const money = (amount: Amount | null) => (amount ? formatMoney(amount.amountMinor, amount.currency) : t('open'));
  const labelOf = (change: VersionChange, what: keyof IntlLabels) => {
    const weeks =
      'weeks' in change && typeof change.weeks === 'number' ? words('weeks', { count: change.weeks }) : null;
    const site = 'site' in change ? change.site : null;
    return [site, page(`changes.labels.${what}`), weeks].filter(Boolean).join(' · ');
  };
  const named = (what: string, value: string | null) => {
    if (!value) return t('none');
    if (what === 'kind') return words(`kinds.${value === 'combined' ? 'combined' : 'separate'}`);
    if (what === 'language') return page(`languages.${value === 'ar' ? 'ar' : 'en'}`);
    return what === 'vat' ? `${value} %` : value;
  };
  return changes.map((change): Line => {
    switch (change.what) {
      case 'site_added':
      case 'site_removed': {
        const now = change.what === 'site_added' ? t('added') : t('removed');
        return { label: [change.site, day(change.startsOn), lengths(change.weeks)].join(' · '), now };
      }
      case 'starts':
        return { label: labelOf(change, 'starts'), before: day(change.from), now: day(change.to) };
      case 'length':
        return { label: labelOf(change, 'length'), before: lengths(change.from), now: lengths(change.to) };
      case 'spots':
        return { label: labelOf(change, 'spots'), before: String(change.from), now: String(change.to) };
      case 'net':
      case 'fee':
      case 'municipality':
      case 'total':
        return { label: labelOf(change, change.what), before: money(change.from), now: money(change.to) };
      case 'terms':
        return { label: labelOf(change, 'terms'), now: t('reworded') };
      default: {
        const { what, from, to } = change;
        return { label: labelOf(change, what), before: from && named(what, from), now: named(what, to) };
      }
    }
  });
}

type IntlLabels = Record<Exclude<VersionChange['what'], 'site_added' | 'site_removed'>, string>;
