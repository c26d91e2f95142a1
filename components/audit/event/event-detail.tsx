import { CircleCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { auditHref } from '#components/audit/list/audit-href.ts';
import { useObjectName, useSentence, useWho } from '#components/audit/use-sentence.ts';
import { Page } from '#components/layout/page.tsx';
import { PageHeader } from '#components/layout/page-header.tsx';
import { useMoment } from '#components/layout/use-moment.ts';
import { Badge } from '#components/ui/badge.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Callout } from '#components/ui/callout.tsx';
import { Card } from '#components/ui/card.tsx';
import { Facts } from '#components/ui/facts.tsx';
import type { AuditEventDetailDto } from '#lib/audit-trail/schema.ts';
import { ChangesTable } from './changes-table.tsx';

type EventDetailProps = { event: AuditEventDetailDto; timeZone: string };

/** All that is known of one event, and whether its row is as it was written. */
export function EventDetail({ event, timeZone }: EventDetailProps) {
  const t = useTranslations('audit');
  const sentence = useSentence();
  const { actor, object } = event;
  return (
    <Page>
      <PageHeader
        title={sentence(event)}
        crumbs={[{ label: t('title'), href: '/admin/audit' }]}
        aside={event.outcome === 'refused' ? <Badge tone="danger">{t('refused')}</Badge> : null}
        actions={
          <>
            {actor.id ? <ButtonLink href={auditHref({ actor: actor.id })}>{t('event.byPerson')}</ButtonLink> : null}
            <ButtonLink href={auditHref({ type: object.type, object: object.id })}>{t('event.all')}</ButtonLink>
          </>
        }
      />
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <ChangesTable event={event} />
        <div className="grid content-start gap-6">
          <EventFacts event={event} timeZone={timeZone} />
          <ChainCard link={event.link} />
        </div>
      </div>
    </Page>
  );
}

function EventFacts({ event, timeZone }: EventDetailProps) {
  const t = useTranslations('audit.event');
  const moment = useMoment(timeZone);
  const whoIs = useWho();
  const nameOf = useObjectName();
  const { at, via, onBehalfOf, action, outcome, object, address, requestId, id } = event;
  const code = (text: string) => <code className="font-mono text-xs wrap-anywhere">{text}</code>;
  const facts = [
    { label: t('when'), value: moment(at) },
    { label: t('who'), value: whoIs(event) },
    ...(onBehalfOf ? [{ label: t('onBehalfOf'), value: onBehalfOf.name ?? onBehalfOf.id }] : []),
    ...(via ? [{ label: t('through'), value: code(via) }] : []),
    { label: t('action'), value: code(action) },
    { label: t('outcome'), value: t(outcome) },
    { label: t('object'), value: nameOf(object) },
    { label: t('objectId'), value: code(object.id) },
    ...(address ? [{ label: t('address'), value: address }] : []),
    { label: t('request'), value: code(requestId) },
    { label: t('id'), value: code(id) },
  ];
  return (
    <Card title={t('title')}>
      <Facts layout="rows" facts={facts} />
    </Card>
  );
}

function ChainCard({ link }: Pick<AuditEventDetailDto, 'link'>) {
  const t = useTranslations('audit.event');
  if (!link) {
    return (
      <Callout tone="danger" title={t('unlinked')}>
        {t('unlinkedText')}
      </Callout>
    );
  }
  return (
    <Card title={t('chain')}>
      <p className="flex flex-wrap items-center justify-between gap-2">
        <span className="tabular-nums">{t('link', { sequence: String(link.sequence) })}</span>
        {link.fits ? (
          <Badge tone="success">
            <CircleCheck aria-hidden="true" /> {t('fits')}
          </Badge>
        ) : (
          <Badge tone="danger">{t('broken')}</Badge>
        )}
      </p>
      {link.fits ? null : <p className="mt-2 text-sm text-danger-text">{t('brokenText')}</p>}
      <p className="mt-3 text-sm text-muted">{t('hash')}</p>
      <code className="block font-mono text-xs wrap-anywhere" dir="ltr">
        {link.hash}
      </code>
    </Card>
  );
}
