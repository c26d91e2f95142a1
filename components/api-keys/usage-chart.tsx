import { useLocale, useTranslations } from 'next-intl';
import { Card } from '#components/ui/card.tsx';
import type { ApiKeyDay } from '#lib/api-keys/schema.ts';
import { formatDate } from '#lib/core/dates.ts';

const step = 20;
const barWidth = 14;
const height = 96;

/** The calls of a key on each of the last days: as bars, and as a table for who does not see them. */
export function UsageChart({ days }: { days: readonly ApiKeyDay[] }) {
  const t = useTranslations('apiKeys.usage');
  const language = useLocale();
  const calls = days.reduce((sum, day) => sum + day.calls, 0);
  const refused = days.reduce((sum, day) => sum + day.refused, 0);
  const most = Math.max(1, ...days.map((day) => day.calls + day.refused));
  const scaled = (count: number) => (count * (height - 2)) / most;
  const [first, last] = [days.at(0)?.day, days.at(-1)?.day];
  return (
    <Card title={t('title')} description={t('total', { calls, refused })}>
      <svg viewBox={`0 0 ${days.length * step} ${height}`} aria-hidden="true" className="w-full rtl:-scale-x-100">
        {days.map((day, index) => (
          <g key={day.day} transform={`translate(${index * step + (step - barWidth) / 2} 0)`}>
            <rect y={height - 2} width={barWidth} height={2} rx={1} className="fill-border" />
            <rect
              y={height - scaled(day.calls)}
              width={barWidth}
              height={scaled(day.calls)}
              rx={2}
              className="fill-accent"
            />
            <rect
              y={height - scaled(day.calls + day.refused)}
              width={barWidth}
              height={scaled(day.refused)}
              rx={2}
              className="fill-danger"
            />
          </g>
        ))}
      </svg>
      <p className="mt-2 flex justify-between text-xs text-muted tabular-nums" aria-hidden="true">
        <span>{first ? formatDate(first, language) : null}</span>
        <span>{last ? formatDate(last, language) : null}</span>
      </p>
      <table className="sr-only">
        <caption>{t('title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('day')}</th>
            <th scope="col">{t('calls')}</th>
            <th scope="col">{t('refused')}</th>
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <tr key={day.day}>
              <th scope="row">{formatDate(day.day, language)}</th>
              <td>{day.calls}</td>
              <td>{day.refused}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
