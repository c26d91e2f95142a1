import { useTranslations } from 'next-intl';
import { isAuditAction } from '#lib/audit-trail/rules/actions.ts';
import { type AuditEventDto, auditObjectTypes } from '#lib/audit-trail/schema.ts';
import { isolate } from '#lib/core/format.ts';

type Told = Pick<AuditEventDto, 'actor' | 'onBehalfOf' | 'action' | 'object'>;

/** Says an event in one line: who did what to what. */
export function useSentence(): (event: Told) => string {
  const t = useTranslations('audit');
  const whoIs = useWho();
  const nameOf = useObjectName();
  return (event) => {
    const values = { who: isolate(whoIs(event)), what: isolate(nameOf(event.object)) };
    if (isAuditAction(event.action)) return t(`actions.${event.action}`, values);
    return t('unknown', { ...values, action: isolate(event.action) });
  };
}

/** Says who was at work. */
export function useWho(): (event: Pick<Told, 'actor' | 'onBehalfOf'>) => string {
  const t = useTranslations('audit.who');
  return ({ actor, onBehalfOf }) => {
    if (actor.kind === 'key') return t('key', { name: actor.name });
    if (actor.kind === 'assistant')
      return onBehalfOf?.name ? t('assistantFor', { name: onBehalfOf.name }) : t('assistant');
    if (actor.kind === 'job') return t('job');
    return actor.kind === 'anonymous' ? t('anonymous') : actor.name;
  };
}

/** What an object is called, or else what kind of thing it is. */
export function useObjectName(): (object: Told['object']) => string {
  const t = useTranslations('audit.objects');
  return ({ type, id, name }) => {
    if (name) return name;
    if (type === 'door') return id;
    return t(auditObjectTypes.find((one) => one === type) ?? 'other');
  };
}

/** An action as something that anybody might have done, for choices. */
export function useActionName(): (action: string) => string {
  const t = useTranslations('audit');
  return (action) => {
    if (!isAuditAction(action)) return action;
    const type = auditObjectTypes.find((one) => action.startsWith(`${one}.`)) ?? 'other';
    return t(`actions.${action}`, { who: t('who.somebody'), what: t(`objects.${type}`) });
  };
}
