'use client';

import { Combobox as BaseCombobox } from '@base-ui/react/combobox';
import { Check, ChevronsUpDown, Plus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { cn } from '#lib/core/cn.ts';

export type ComboboxOption = { value: string; label: string; detail?: string };

type ComboboxProps = {
  options: readonly ComboboxOption[];
  value: ComboboxOption | null;
  onValueChange: (option: ComboboxOption | null) => void;
  /** Called with what is typed; give it when the options come from the server, together with remote. */
  onQueryChange?: (query: string) => void;
  /** The options are already filtered. */
  remote?: boolean;
  loading?: boolean;
  /** Adds a last row that offers what was typed as a new entry. */
  createLabel?: (query: string) => string;
  onCreate?: (query: string) => void;
  placeholder?: string;
  emptyText?: string;
  disabled?: boolean;
  id?: string;
  className?: string;
};

const newValue = '\u0000new';

/** One choice out of many, by typing. */
export function Combobox(props: ComboboxProps) {
  const t = useTranslations('ui');
  const { options, value, remote, loading, createLabel, emptyText } = props;
  const [query, setQuery] = useState('');
  const typed = query.trim();
  const known = options.some((option) => option.label.toLowerCase() === typed.toLowerCase());
  const canCreate = Boolean(createLabel && typed && !known);
  const shown = remote ? options : options.filter((option) => matches(option, typed, value));
  const items = canCreate && createLabel ? [...shown, { value: newValue, label: createLabel(typed) }] : shown;

  return (
    <BaseCombobox.Root
      items={items}
      filter={null}
      value={value}
      disabled={props.disabled}
      autoHighlight
      itemToStringLabel={(option: ComboboxOption) => option.label}
      isItemEqualToValue={(a: ComboboxOption, b: ComboboxOption) => a.value === b.value}
      onInputValueChange={(text) => {
        setQuery(text);
        props.onQueryChange?.(text);
      }}
      onValueChange={(option) => {
        if (option?.value === newValue) props.onCreate?.(typed);
        else props.onValueChange(option);
      }}
    >
      <BaseCombobox.InputGroup className={cn('control flex items-center', props.className)}>
        <BaseCombobox.Input
          id={props.id}
          placeholder={props.placeholder}
          className="h-full min-h-9.5 w-full min-w-0 flex-1 rounded-md bg-transparent px-3 text-base outline-none"
        />
        {value ? (
          <BaseCombobox.Clear className={sideButtonClass} aria-label={t('clear')}>
            <X className="size-4" aria-hidden="true" />
          </BaseCombobox.Clear>
        ) : null}
        <BaseCombobox.Trigger
          className={cn(sideButtonClass, 'me-1')}
          aria-label={t('showOptions')}
          aria-labelledby={undefined}
        >
          <ChevronsUpDown className="size-4" aria-hidden="true" />
        </BaseCombobox.Trigger>
      </BaseCombobox.InputGroup>
      <BaseCombobox.Portal render={<section aria-label={t('options')} />}>
        <BaseCombobox.Positioner sideOffset={4} className="z-50 outline-none">
          <BaseCombobox.Popup className="floating max-h-[min(var(--available-height),20rem)] w-(--anchor-width) overflow-y-auto p-1">
            <BaseCombobox.Status className="text-sm text-muted">
              {loading ? <span className="block px-3 py-2">{t('searching')}</span> : null}
            </BaseCombobox.Status>
            <BaseCombobox.Empty className="text-sm text-muted">
              {loading ? null : <span className="block px-3 py-2">{emptyText ?? t('nothingFound')}</span>}
            </BaseCombobox.Empty>
            <BaseCombobox.List>
              {(option: ComboboxOption) => <OptionRow key={option.value} option={option} />}
            </BaseCombobox.List>
          </BaseCombobox.Popup>
        </BaseCombobox.Positioner>
      </BaseCombobox.Portal>
    </BaseCombobox.Root>
  );
}

const sideButtonClass =
  'flex size-8 shrink-0 items-center justify-center rounded-sm text-muted hover:bg-hover hover:text-ink';

function matches(option: ComboboxOption, typed: string, value: ComboboxOption | null): boolean {
  if (!typed || typed === value?.label) return true;
  return `${option.label} ${option.detail ?? ''}`.toLowerCase().includes(typed.toLowerCase());
}

function OptionRow({ option }: { option: ComboboxOption }) {
  const isNew = option.value === newValue;
  return (
    <BaseCombobox.Item
      value={option}
      className="grid cursor-default grid-cols-[1rem_1fr] items-center gap-2 rounded-md px-2 py-1.5 outline-none data-highlighted:bg-hover"
    >
      {isNew ? (
        <Plus className="size-4 text-accent-text" aria-hidden="true" />
      ) : (
        <BaseCombobox.ItemIndicator className="text-accent-text">
          <Check className="size-4" aria-hidden="true" />
        </BaseCombobox.ItemIndicator>
      )}
      <span className={cn('col-start-2 min-w-0', isNew && 'font-medium text-accent-text')}>
        <span className="block truncate">{option.label}</span>
        {option.detail ? <span className="block truncate text-sm text-muted">{option.detail}</span> : null}
      </span>
    </BaseCombobox.Item>
  );
}
