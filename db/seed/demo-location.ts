import type { TimeOfDay } from '#lib/inventory/schema.ts';

/** An invented site. Amounts are whole dirhams. */
export type DemoLocation = {
  key: string;
  nameEn: string;
  nameAr: string;
  city: 'Dubai' | 'Abu Dhabi';
  area: string;
  address: string;
  /** Latitude and longitude in degrees. */
  at: [number, number];
  series: string;
  /** Width and height; null for several sizes. */
  sizeCm: [number, number] | null;
  faces: 1 | 2 | 4 | 6;
  /** Left out for a printed site. */
  digital?: { spotSeconds: number; loopSeconds: number; uploadFee: number };
  /** The 4-week price for one spot, the lengths on the card, and those of an older card and of one to come. */
  rate: { fourWeeks: number; weeks: number[]; before?: number; next?: number };
  /** To the end of a month that far ahead, or to a day, which may be past. */
  licence: { months: number } | { days: number };
  prohibited: readonly string[];
  aliases: string[];
  /** File names in `photos/` without their ending. */
  photos: Record<string, TimeOfDay>;
};

/** What no site takes. */
export const familyCategories = ['Alcohol', 'Gambling', 'Tobacco'] as const;
