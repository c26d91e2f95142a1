import { isolate } from '#lib/core/format.ts';

const units = new Map([['image/message', 'صورة/رسالة']]);

/** What a fee is charged for, in an Arabic text: as it stands where nobody has translated it. */
export const unitInArabic = (unit: string): string => units.get(unit) ?? isolate(unit);
