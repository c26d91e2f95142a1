import { useTranslations } from 'next-intl';
import { useMoment } from '#components/layout/use-moment.ts';
import { Card } from '#components/ui/card.tsx';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '#components/ui/table.tsx';
import type { ScheduledJob } from '#lib/job-desk/schema.ts';
import { useJobName } from './use-job-name.ts';

/** What the clock sets off: how often, when it was last done and when it comes next. */
export function ScheduleCard({ schedule, timeZone }: { schedule: readonly ScheduledJob[]; timeZone: string }) {
  const t = useTranslations('jobs.schedule');
  const nameOf = useJobName();
  const moment = useMoment(timeZone);
  if (schedule.length === 0) return null;
  return (
    <Card title={t('title')} description={t('text')} flush>
      <Table label={t('title')} className="border-t">
        <TableHead>
          <tr>
            <TableHeader>{t('job')}</TableHeader>
            <TableHeader>{t('often')}</TableHeader>
            <TableHeader>{t('last')}</TableHeader>
            <TableHeader>{t('next')}</TableHeader>
          </tr>
        </TableHead>
        <TableBody>
          {schedule.map(({ kind, everyMinutes, lastEndedAt, nextAt }) => (
            <TableRow key={kind}>
              <TableHeader scope="row" className="w-full min-w-48">
                {nameOf(kind)}
              </TableHeader>
              <TableCell className="whitespace-nowrap text-muted">{t('every', { minutes: everyMinutes })}</TableCell>
              <TableCell className="whitespace-nowrap text-muted tabular-nums">
                {lastEndedAt ? moment(lastEndedAt) : t('never')}
              </TableCell>
              <TableCell className="whitespace-nowrap tabular-nums">{moment(nextAt)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}
