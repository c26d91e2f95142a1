'use client';

import { Input as BaseInput } from '@base-ui/react/input';
import { X } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';

type ChipsInputProps = {
  values: readonly string[];
  onChange: (values: string[]) => void;
  /** Names the button of a chip, "Remove Alcohol". */
  removeLabel: (value: string) => string;
  placeholder?: string;
  suggestions?: readonly string[];
  /** Ties the suggestions to the field. */
  listId: string;
};

/** Several short words in one field: Enter or a comma adds one, Backspace in the empty field takes the last away. */
export function ChipsInput({ values, onChange, removeLabel, placeholder, suggestions = [], listId }: ChipsInputProps) {
  const [text, setText] = useState('');
  const add = (typed: string) => {
    const known = values.map((value) => value.toLowerCase());
    const words = typed
      .split(/[,،;\n]/)
      .map((word) => word.trim())
      .filter((word) => word !== '' && !known.includes(word.toLowerCase()));
    if (words.length > 0) onChange([...values, ...new Set(words)]);
    setText('');
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ',' || event.key === '،') {
      event.preventDefault();
      add(text);
    } else if (event.key === 'Backspace' && text === '') onChange(values.slice(0, -1));
  };
  return (
    <span className="control flex flex-wrap items-center gap-1.5 p-1.5">
      {values.map((value) => (
        <span
          key={value}
          className="inline-flex h-7 max-w-full items-center gap-1 rounded-sm bg-neutral-tint ps-2.5 text-sm"
        >
          <span className="truncate">{value}</span>
          <button
            type="button"
            aria-label={removeLabel(value)}
            onClick={() => onChange(values.filter((one) => one !== value))}
            className="flex size-7 items-center justify-center rounded-sm text-muted hover:text-ink"
          >
            <X className="size-3.5" aria-hidden="true" />
          </button>
        </span>
      ))}
      <BaseInput
        value={text}
        list={suggestions.length > 0 ? listId : undefined}
        autoComplete="off"
        placeholder={values.length === 0 ? placeholder : undefined}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={press}
        onBlur={() => add(text)}
        className="h-7 min-w-24 flex-1 bg-transparent px-1.5 text-base outline-none"
      />
      {suggestions.length > 0 ? (
        <datalist id={listId}>
          {suggestions.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      ) : null}
    </span>
  );
}
