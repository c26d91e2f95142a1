const minuteMs = 60_000;

/** When work that runs every so many minutes of the clock (UTC) is set off next. */
export function nextSlot(now: Date, everyMinutes: number): Date {
  const slotMs = everyMinutes * minuteMs;
  return new Date((Math.floor(now.getTime() / slotMs) + 1) * slotMs);
}
