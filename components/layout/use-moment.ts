import { useFormatter, useLocale } from 'next-intl';
import { formatDate, today } from '#lib/core/dates.ts';

/** Tells a moment by day and clock in a time zone: "24 Nov 2026, 23:12". */
export function useMoment(timeZone: string): (at: Date) => string {
  const format = useFormatter();
  const locale = useLocale() === 'ar' ? 'ar' : 'en';
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const;
  const comma = locale === 'ar' ? '،' : ',';
  return (at) => `${formatDate(today(at, timeZone), locale)}${comma} ${format.dateTime(at, clock)}`;
}
