import type { FieldError } from '#lib/core/errors.ts';
import { checkLocationFields, warnAboutLocation } from '#lib/inventory/rules/location-fields.ts';
import { findUnreadable, type LocationValues, toLocationFields } from './location-values.ts';

/** The field of the form that shows what is wrong with a field of a location. */
const shownAt: Record<string, keyof LocationValues> = {
  latitude: 'coordinates',
  longitude: 'coordinates',
  widthCm: 'width',
  heightCm: 'height',
  uploadFeeMinor: 'uploadFee',
};

export type Problems = Partial<Record<keyof LocationValues, string>>;

/** What is wrong with the fields, by the rules that the server keeps; the first problem of each field. */
export function findProblems(values: LocationValues): Problems {
  return { ...toProblems(checkLocationFields(toLocationFields(values))), ...findUnreadable(values) };
}

/** What is worth a second look although it can be stored, on a day. */
export function findWarnings(values: LocationValues, today: string): Problems {
  return toProblems(warnAboutLocation(toLocationFields(values), today));
}

/** What somebody found wrong, at the fields of the form. */
export function toProblems(found: readonly Pick<FieldError, 'path' | 'message'>[]): Problems {
  const problems: Problems = {};
  for (const { path, message } of found) {
    const field = path.replace(/^fields\./, '').split('.')[0] ?? '';
    const at = shownAt[field] ?? (field as keyof LocationValues);
    problems[at] ??= message;
  }
  return problems;
}
