/** The year whose 1 January comes next: proposals start in the future whenever the tests run. */
export function nextJanuary(now = new Date()): number {
  return now.getUTCFullYear() + 1;
}
