import { Bot, Cog, Ghost, KeyRound, UserRound } from 'lucide-react';
import type { Route } from 'next';
import Link from 'next/link';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { EventChanges } from '#components/audit/event-changes.tsx';
import { useSentence } from '#components/audit/use-sentence.ts';
import { Badge } from '#components/ui/badge.tsx';
import { Card } from '#components/ui/card.tsx';
import type { AuditActorKind, AuditEventDto } from '#lib/audit-trail/schema.ts';
import { formatDate, today } from '#lib/core/dates.ts';

const icons: Record<AuditActorKind, typeof Bot> = {
  user: UserRound,
  key: KeyRound,
  assistant: Bot,
  job: Cog,
  anonymous: Ghost,
};

type AuditRowsProps = { items: readonly AuditEventDto[]; timeZone: string; level?: 2 | 3 };

/** Events under the day on which they happened, newest first; each leads to all that is known of it. */
export function AuditRows({ items, timeZone, level = 2 }: AuditRowsProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const locale = useLocale() === 'ar' ? 'ar' : 'en';
  const byDay = Map.groupBy(items, ({ at }) => today(at, timeZone));
  return (
    <div className="grid gap-6">
      {[...byDay].map(([day, events]) => (
        <section key={day} className="grid gap-2">
          <Heading className="text-sm font-medium text-muted">{formatDate(day, locale)}</Heading>
          <Card flush>
            <ol className="divide-y">
              {events.map((event) => (
                <AuditRow key={event.id} event={event} timeZone={timeZone} />
              ))}
            </ol>
          </Card>
        </section>
      ))}
    </div>
  );
}

function AuditRow({ event, timeZone }: { event: AuditEventDto; timeZone: string }) {
  const t = useTranslations('audit');
  const format = useFormatter();
  const sentence = useSentence();
  const Icon = icons[event.actor.kind];
  return (
    <li className="relative grid grid-cols-[auto_minmax(0,1fr)_auto] items-start gap-x-3 px-4 py-3 transition-colors hover:bg-hover sm:px-5">
      <span className="grid size-8 place-items-center rounded-full bg-neutral-tint text-muted">
        <Icon className="size-4" aria-hidden="true" />
      </span>
      <div className="min-w-0 pt-1">
        <Link
          href={`/admin/audit/${event.id}` as Route}
          className="wrap-anywhere -outline-offset-2 after:absolute after:inset-0"
        >
          {sentence(event)}
        </Link>
        <EventChanges event={event} />
      </div>
      <div className="grid justify-items-end gap-1 pt-1">
        <time dateTime={event.at.toISOString()} className="text-sm text-muted tabular-nums">
          {format.dateTime(event.at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone })}
        </time>
        {event.outcome === 'refused' ? <Badge tone="danger">{t('refused')}</Badge> : null}
      </div>
    </li>
  );
}
