import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Badge } from '#components/ui/badge.tsx';
import { Callout } from '#components/ui/callout.tsx';
import { Card } from '#components/ui/card.tsx';
import { Facts } from '#components/ui/facts.tsx';
import type { ApiKeyDay } from '#lib/api-keys/schema.ts';
import { permissionGroups } from '#lib/auth/rules/permission-groups.ts';
import { formatDate } from '#lib/core/dates.ts';
import type { KeyRow } from './key-row.ts';
import { UsageChart } from './usage-chart.tsx';

const known = permissionGroups.flatMap(({ permissions }) => permissions);

/** What a key is, what it may do and how much it is used. */
export function KeyDetail({ item, days }: { item: KeyRow; days: readonly ApiKeyDay[] }) {
  const t = useTranslations('apiKeys');
  const names = useTranslations('permissions.names');
  const language = useLocale();
  const dayOf = (day: string | null) => (day ? formatDate(day, language) : t('never'));
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="grid gap-6">
        {item.replacedBy ? <Callout title={t('replaced')}>{t('replacedText')}</Callout> : null}
        <UsageChart days={days} />
        <Card title={t('detail.scopes')} description={t('detail.scopesHint')}>
          <ul className="grid gap-x-8 gap-y-2.5 sm:grid-cols-2">
            {known
              .filter((name) => item.scopes.includes(name))
              .map((name) => (
                <li key={name} className="min-w-0">
                  {names(name)}
                  <bdi dir="ltr" className="block w-fit font-mono text-xs text-muted">
                    {name}
                  </bdi>
                </li>
              ))}
          </ul>
        </Card>
      </div>
      <Card title={t('detail.facts')}>
        <Facts
          layout="rows"
          className="-my-2"
          facts={[
            { label: t('columns.owner'), value: item.ownerName },
            { label: t('detail.hint'), value: <Code>{`…${item.hint}`}</Code> },
            { label: t('detail.created'), value: dayOf(item.createdOn) },
            { label: t('columns.expires'), value: dayOf(item.expiresOn) },
            { label: t('columns.lastUsed'), value: dayOf(item.lastUsedOn) },
            { label: t('detail.callsPerMinute'), value: String(item.callsPerMinute) },
            { label: t('detail.addresses'), value: <Some values={item.allowedAddresses} none={t('everywhere')} /> },
            { label: t('detail.origins'), value: <Some values={item.allowedOrigins} none={t('noPages')} /> },
          ]}
        />
      </Card>
    </div>
  );
}

const Code = ({ children }: { children: ReactNode }) => (
  <bdi dir="ltr" className="font-mono text-sm">
    {children}
  </bdi>
);

function Some({ values, none }: { values: readonly string[]; none: string }) {
  if (values.length === 0) return <span className="text-muted">{none}</span>;
  return (
    <span className="flex flex-wrap justify-end gap-1.5">
      {values.map((value) => (
        <Badge key={value} className="font-mono">
          <bdi dir="ltr">{value}</bdi>
        </Badge>
      ))}
    </span>
  );
}
