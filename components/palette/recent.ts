/** A place that was chosen in the palette before. */
export type Place = {
  kind: 'page' | 'proposal' | 'location' | 'company';
  href: string;
  label: string;
  detail?: string;
};

const mostKept = 5;
const keyOf = (userId: string) => `palette-recent:${userId}`;

/** The places that a person chose last in this browser, the newest first. */
export function readRecent(userId: string): Place[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(userId)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isPlace) : [];
  } catch {
    return [];
  }
}

export function keepRecent(userId: string, place: Place): void {
  const others = readRecent(userId).filter(({ href }) => href !== place.href);
  try {
    localStorage.setItem(keyOf(userId), JSON.stringify([place, ...others].slice(0, mostKept)));
  } catch {
    // A browser that keeps nothing shows no recent places.
  }
}

const isPlace = (one: Partial<Place> | null): one is Place =>
  typeof one?.href === 'string' && one.href.startsWith('/') && typeof one.label === 'string';
