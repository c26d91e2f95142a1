import { type ArabicNoun, countInArabic, formatScaled, leftToRight, nameInArabic } from '#lib/core/format.ts';
import type { LocationDto } from '#lib/inventory/schema.ts';
import { shareOfVoice } from './describe-location.ts';

type Described = Pick<
  LocationDto,
  'series' | 'nameEn' | 'nameAr' | 'kind' | 'widthCm' | 'heightCm' | 'faces' | 'loopSeconds' | 'spotSeconds'
>;

const faceForms = { one: 'وجه واحد', two: 'وجهان', few: 'أوجه', many: 'وجهًا', other: 'وجه' };
const secondForms = { one: 'ثانية واحدة', two: 'ثانيتان', few: 'ثوانٍ', many: 'ثانية', other: 'ثانية' };

/** A figure that reads from the left would stand in pieces where it is broken: its spaces hold together. */
const onOneLine = (figure: string) => leftToRight(figure.replaceAll(' ', '\u00a0'));

/** A line ends with it and never begins with it. */
const separator = '\u00a0- ';

/** What an advertiser books in the loop of a screen. */
export const spotForms: ArabicNoun = {
  one: 'فترة عرض واحدة',
  two: 'فترتا عرض',
  few: 'فترات عرض',
  many: 'فترة عرض',
  other: 'فترة عرض',
};

/**
 * The description line in Arabic, in the order of the English one: the series as it is called, the size and the share
 * of voice from the left (business rule: Inventory).
 */
export function describeInArabic(location: Described, spots: number): string {
  const { series, nameEn, nameAr, kind, widthCm, heightCm, faces, loopSeconds, spotSeconds } = location;
  const name = nameInArabic(nameAr || nameEn);
  const size =
    widthCm && heightCm ? onOneLine(`${formatScaled(widthCm, 2)} m x ${formatScaled(heightCm, 2)} m`) : 'مقاسات متعددة';
  const parts = [
    series ? `${nameInArabic(series)}: ${name}` : name,
    `المقاس (${size})`,
    countInArabic(faces, faceForms),
  ];
  if (kind === 'digital' && loopSeconds && spotSeconds) {
    parts.push(
      countInArabic(spots, spotForms),
      countInArabic(spots * spotSeconds, secondForms),
      onOneLine(shareOfVoice(spots, spotSeconds, loopSeconds)),
      `دورة مدتها ${countInArabic(loopSeconds, secondForms)}`,
    );
  }
  return parts.join(separator);
}
