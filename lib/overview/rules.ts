const hourMs = 3_600_000;
export const hoursShown = 24;

/** Moments, each with how often, put into the last 24 hours, the oldest hour first. */
export function countByHour(now: Date, moments: readonly { at: Date; count: number }[]): number[] {
  const hours = Array.from({ length: hoursShown }, () => 0);
  for (const { at, count } of moments) {
    const index = hoursShown - 1 - Math.floor((now.getTime() - at.getTime()) / hourMs);
    if (index >= 0 && index < hoursShown) hours[index] = (hours[index] ?? 0) + count;
  }
  return hours;
}
