'use client';

import { Plus, X } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import { Input } from '#components/ui/input.tsx';
import { endsOn, formatDate, isDay } from '#lib/core/dates.ts';
import { readCount } from './card-rate.ts';
import { maxColumns } from './form-values.ts';

type DatesFieldsProps = {
  /** Field names start with it: '' or 'sites.0.'. */
  path: '' | `sites.${number}.`;
  startsOn: string;
  weeks: readonly string[];
  /** A package has one length. */
  oneLength: boolean;
  min: string;
  startError: string | undefined;
  lengthErrors: readonly (string | undefined)[];
  onStartChange: (startsOn: string) => void;
  onWeeksChange: (weeks: string[]) => void;
};

/** A start and one or several lengths, each a column of the offer. */
export function DatesFields(props: DatesFieldsProps) {
  const { path, startsOn, oneLength, min, startError, lengthErrors, onStartChange, onWeeksChange } = props;
  const t = useTranslations('proposalForm.dates');
  const locale = useLocale();
  const weeks = oneLength ? props.weeks.slice(0, 1) : props.weeks;
  // A year that is still being typed, or has a digit too many, is no day yet.
  const firstDay = isDay(startsOn) ? startsOn : undefined;
  const endOf = (text: string) => {
    const count = readCount(text);
    return firstDay && count ? t('ends', { day: formatDate(endsOn(firstDay, count), locale) }) : undefined;
  };
  const hasSeveral = weeks.length > 1;
  return (
    <div className="flex flex-wrap items-start gap-x-4 gap-y-5">
      <Field
        label={t('start')}
        name={`${path}startsOn`}
        className="w-full sm:w-48"
        error={startError}
        hint={firstDay ? t('starts', { day: formatDate(firstDay, locale) }) : undefined}
      >
        <Input
          type="date"
          name={`${path}startsOn`}
          min={min}
          max={lastDay}
          value={startsOn}
          onChange={(event) => onStartChange(event.target.value)}
        />
      </Field>
      {weeks.map((text, column) => (
        <Field
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; its text changes while typing
          key={column}
          label={hasSeveral ? t('lengthOf', { option: String(column + 1) }) : t('length')}
          name={`${path}weeks.${column}`}
          className="w-40"
          error={lengthErrors[column]}
          hint={endOf(text)}
        >
          <Input
            numeric
            inputMode="numeric"
            name={`${path}weeks.${column}`}
            value={text}
            maxLength={3}
            trailing={
              <span className="flex items-center">
                {t('weeks', { count: readCount(text) ?? 0 })}
                {hasSeveral ? (
                  <IconButton
                    label={t('removeLength', { option: String(column + 1) })}
                    size="sm"
                    className="-me-2 ms-1"
                    onClick={() => onWeeksChange(weeks.filter((_, index) => index !== column))}
                  >
                    <X aria-hidden="true" />
                  </IconButton>
                ) : null}
              </span>
            }
            onChange={(event) => onWeeksChange(weeks.with(column, event.target.value))}
          />
        </Field>
      ))}
      {!oneLength && weeks.length < maxColumns ? (
        <div className={hasSeveral ? '-my-2 -ms-4 basis-full' : 'mt-6.5'}>
          <Button
            variant="ghost"
            className="text-accent-text"
            onClick={() => onWeeksChange([...weeks, nextLength(weeks)])}
          >
            <Plus aria-hidden="true" />
            {t('addLength')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/** Keeps a browser from taking five digits for a year. */
const lastDay = '2099-12-31';
const usualWeeks = [1, 2, 4, 8, 12, 26, 52];

/** The usual length after the longest one so far. */
function nextLength(weeks: readonly string[]): string {
  const longest = Math.max(0, ...weeks.map((text) => readCount(text) ?? 0));
  return String(usualWeeks.find((one) => one > longest) ?? '');
}
