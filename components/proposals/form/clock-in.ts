const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const dayAndTime = { day: 'numeric', month: 'short', ...time } as const;

/** Writes moments in the zone of the person, whose clock is beside it. */
export const clockIn = (locale: string, shown: 'time' | 'day and time') =>
  new Intl.DateTimeFormat(locale === 'ar' ? 'ar-AE-u-nu-latn' : 'en-GB', shown === 'time' ? time : dayAndTime);
