import { CalendarClock, CalendarX2, CircleCheck, CircleCheckBig, PencilLine } from 'lucide-react';
import type { Route } from 'next';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Card } from '#components/ui/card.tsx';
import { cn } from '#lib/core/cn.ts';
import { daysBetween, formatDate } from '#lib/core/dates.ts';
import { baseCurrency, formatMoney } from '#lib/core/money.ts';
import { type NextSteps, type StepKind, stepKinds } from '#lib/proposals/schema/figures.ts';
import type { ProposalHead } from '#lib/proposals/schema/heads.ts';
import type { VersionStatus } from '#lib/proposals/schema.ts';

const looks: Record<StepKind, { Icon: typeof CalendarClock; tone: string; status: VersionStatus }> = {
  expiring: { Icon: CalendarClock, tone: 'text-warning-text', status: 'sent' },
  drafts: { Icon: PencilLine, tone: 'text-accent-text', status: 'draft' },
  expired: { Icon: CalendarX2, tone: 'text-muted', status: 'expired' },
  accepted: { Icon: CircleCheck, tone: 'text-success-text', status: 'accepted' },
};

/** `changedOn` is the business day of the last change. */
type Step = ProposalHead & { changedOn: string };
type StepsCardProps = {
  steps: Record<StepKind, { count: number; items: readonly Step[] }>;
  today: string;
  ownerId: string;
};

/** What the person's own proposals ask of them, the most urgent first. */
export function StepsCard({ steps, today, ownerId }: StepsCardProps) {
  const t = useTranslations('home.steps');
  const kinds = stepKinds.filter((kind) => steps[kind].count > 0);
  const count = kinds.reduce((sum, kind) => sum + steps[kind].count, 0);
  return (
    <Card title={t('title')} description={t('count', { count })} flush>
      {kinds.length > 0 ? (
        kinds.map((kind) => <Group key={kind} kind={kind} today={today} ownerId={ownerId} {...steps[kind]} />)
      ) : (
        <Nothing />
      )}
    </Card>
  );
}

type GroupProps = { kind: StepKind; count: number; items: readonly Step[]; today: string; ownerId: string };

function Group({ kind, count, items, today, ownerId }: GroupProps) {
  const t = useTranslations('home.steps');
  const { Icon, tone, status } = looks[kind];
  return (
    <section aria-label={t(kind)} className="border-t">
      <div className="flex items-center justify-between gap-4 px-5 pt-3.5 pb-1">
        <h3 className="flex min-w-0 items-center gap-2 text-sm font-medium">
          <Icon className={cn('size-4 shrink-0', tone)} aria-hidden="true" />
          {t(kind)}
          <span className="rounded-full bg-neutral-tint px-1.5 text-xs text-muted tabular-nums">{count}</span>
        </h3>
        {count > items.length ? (
          <Link
            href={`/proposals?${new URLSearchParams({ status, owner: ownerId })}` as Route}
            className="shrink-0 rounded-sm text-sm font-medium text-accent-text hover:underline"
          >
            {t(`more.${kind}`)}
          </Link>
        ) : null}
      </div>
      <ul className="pb-1.5">
        {items.map((item) => (
          <li key={item.id}>
            <StepRow kind={kind} item={item} today={today} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function StepRow({ kind, item, today }: { kind: StepKind; item: Step; today: string }) {
  const t = useTranslations('home.steps.notes');
  const language = useLocale();
  const notes: Record<StepKind, () => string> = {
    expiring: () => t('expiring', { days: daysBetween(today, item.validThrough) }),
    drafts: () => t('drafts', { day: formatDate(item.changedOn, language) }),
    expired: () => t('expired', { day: formatDate(item.validThrough, language) }),
    accepted: () => t('accepted'),
  };
  return (
    <Link
      href={`/proposals/${item.number}`}
      className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 px-5 py-2 -outline-offset-2 transition-colors hover:bg-hover sm:grid-cols-[minmax(0,1fr)_auto_8rem]"
    >
      <span className="flex min-w-0 flex-wrap items-baseline gap-x-2">
        <bdi className="font-medium wrap-anywhere">{item.clientName}</bdi>
        <bdi className="font-mono text-xs whitespace-nowrap text-muted">{item.number}</bdi>
      </span>
      <span
        className={cn(
          'order-last text-sm max-sm:col-span-2 sm:order-none',
          kind === 'expiring' ? 'text-warning-text' : 'text-muted',
        )}
      >
        {notes[kind]()}
      </span>
      <span className="text-end font-medium whitespace-nowrap tabular-nums">
        <bdi>{item.totalMinor === null ? '' : formatMoney(item.totalMinor, baseCurrency)}</bdi>
      </span>
    </Link>
  );
}

function Nothing() {
  const t = useTranslations('home.steps');
  return (
    <div className="flex items-center gap-4 border-t px-5 py-7">
      <span className="grid size-10 shrink-0 place-items-center rounded-full bg-success-tint text-success-text">
        <CircleCheckBig className="size-5" aria-hidden="true" />
      </span>
      <div>
        <p className="font-medium">{t('emptyTitle')}</p>
        <p className="text-sm text-muted">{t('emptyText')}</p>
      </div>
    </div>
  );
}

/** Steps with the business day of their last change. */
export function datedSteps(steps: NextSteps, dayOf: (moment: Date) => string): StepsCardProps['steps'] {
  const dated = (kind: StepKind) => ({
    count: steps[kind].count,
    items: steps[kind].items.map((item) => ({ ...item, changedOn: dayOf(item.updatedAt) })),
  });
  return {
    expiring: dated('expiring'),
    drafts: dated('drafts'),
    expired: dated('expired'),
    accepted: dated('accepted'),
  };
}
