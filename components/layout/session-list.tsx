import { Laptop, Smartphone } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Badge } from '#components/ui/badge.tsx';
import type { SessionDto } from '#lib/auth/schema.ts';

const phones = new Set(['iPhone', 'iPad', 'Android']);

type SessionListProps = {
  sessions: readonly SessionDto[];
  now: Date;
  /** What stands at the end of a line. */
  actionOf?: (session: SessionDto) => ReactNode;
};

/** Where somebody is signed in: the device, the address, since when and when last. */
export function SessionList({ sessions, now, actionOf }: SessionListProps) {
  const t = useTranslations('security.sessions');
  const format = useFormatter();
  const deviceOf = ({ browser, system }: SessionDto) => {
    if (browser && system) return t('device', { browser, system });
    return browser ?? system ?? t('unknownDevice');
  };
  return (
    <ul aria-label={t('title')} className="divide-y">
      {sessions.map((session) => (
        <li key={session.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3.5 first:pt-0 last:pb-0">
          <span className="flex size-9 shrink-0 items-center justify-center rounded-md bg-neutral-tint text-muted [&_svg]:size-4.5">
            {phones.has(session.system ?? '') ? <Smartphone aria-hidden="true" /> : <Laptop aria-hidden="true" />}
          </span>
          <div className="min-w-0 flex-1 basis-48">
            <p className="flex flex-wrap items-center gap-x-2 gap-y-1 font-medium">
              {deviceOf(session)}
              {session.isThis ? <Badge tone="success">{t('this')}</Badge> : null}
            </p>
            <p className="text-sm text-muted">
              <bdi className="tabular-nums">{session.address || t('noAddress')}</bdi>
              <span aria-hidden="true"> · </span>
              {t('since', { moment: format.dateTime(session.createdAt, { dateStyle: 'medium', timeStyle: 'short' }) })}
              <span aria-hidden="true"> · </span>
              {t('seen', { moment: format.relativeTime(session.lastSeenAt, now) })}
            </p>
          </div>
          {actionOf?.(session)}
        </li>
      ))}
    </ul>
  );
}
