'use client';

import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
import { Kbd } from './kbd.tsx';

export type Command = {
  id: string;
  label: string;
  detail?: string;
  icon: ReactNode;
  /** The keys that do the same. */
  keys?: readonly string[];
};
export type CommandGroup = { label: string; items: readonly Command[] };

type CommandDialogProps = {
  /** Names the window for assistive technology. */
  title: string;
  placeholder: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  query: string;
  onQueryChange: (query: string) => void;
  /** Already filtered. */
  groups: readonly CommandGroup[];
  onChoose: (command: Command) => void;
  /** Enter where nothing is there to be chosen yet. */
  onEnterEarly?: () => void;
  /** Beside the field while more is on its way. */
  leading: ReactNode;
  /** Under the list: what is wrong, or nothing. */
  status?: ReactNode;
  emptyText: string;
  footer?: ReactNode;
};

/** A window with one field and everything that fits what is typed, chosen by keyboard or pointer. */
export function CommandDialog(props: CommandDialogProps) {
  const { title, placeholder, open, onOpenChange, query, onQueryChange, groups, leading, status, emptyText } = props;
  return (
    <Dialog.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Dialog.Portal>
        <Dialog.Backdrop className="scrim z-50" />
        <Dialog.Viewport className="fixed inset-0 z-50 flex items-start justify-center sm:p-6 sm:pt-[12vh]">
          <Dialog.Popup
            aria-label={title}
            className="flex max-h-dvh w-full flex-col overflow-hidden border-b bg-surface shadow-lg outline-none transition duration-150 ease-out data-ending-style:-translate-y-2 data-ending-style:opacity-0 data-starting-style:-translate-y-2 data-starting-style:opacity-0 sm:max-h-[70dvh] sm:max-w-xl sm:rounded-xl sm:border"
          >
            <Autocomplete.Root
              open
              inline
              mode="none"
              autoHighlight="always"
              keepHighlight
              items={groups}
              value={query}
              itemToStringValue={({ label }: Command) => label}
              onValueChange={(text, { reason }) => {
                if (reason !== 'item-press') onQueryChange(text);
              }}
            >
              <div className="flex items-center gap-3 border-b px-4 text-muted [&_svg]:size-4.5 [&_svg]:shrink-0">
                {leading}
                <Autocomplete.Input
                  aria-label={title}
                  placeholder={placeholder}
                  onKeyDown={(event) => {
                    if (event.key === 'Enter' && groups.length === 0) props.onEnterEarly?.();
                  }}
                  className="h-14 min-w-0 flex-1 bg-transparent text-lg text-ink outline-none"
                />
              </div>
              <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain p-2">
                <Autocomplete.Empty className="text-muted">
                  {groups.length === 0 ? <span className="block px-3 py-8 text-center">{emptyText}</span> : null}
                </Autocomplete.Empty>
                <Autocomplete.List>
                  {(group: CommandGroup) => (
                    <Autocomplete.Group key={group.label} items={group.items} className="pb-2 last:pb-0">
                      <Autocomplete.GroupLabel className="px-3 pt-2 pb-1 text-xs font-medium text-muted">
                        {group.label}
                      </Autocomplete.GroupLabel>
                      <Autocomplete.Collection>
                        {(command: Command) => (
                          <CommandRow key={command.id} command={command} onChoose={props.onChoose} />
                        )}
                      </Autocomplete.Collection>
                    </Autocomplete.Group>
                  )}
                </Autocomplete.List>
                <div role="status">{status}</div>
              </div>
              {props.footer ? (
                <div className="hidden items-center gap-5 border-t bg-background/60 px-4 py-2.5 text-xs text-muted sm:flex">
                  {props.footer}
                </div>
              ) : null}
            </Autocomplete.Root>
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

type CommandRowProps = { command: Command; onChoose: (command: Command) => void };

function CommandRow({ command, onChoose }: CommandRowProps) {
  const { label, detail, icon, keys } = command;
  return (
    <Autocomplete.Item
      value={command}
      onClick={() => onChoose(command)}
      className="flex min-h-10 cursor-pointer items-center gap-3 rounded-md px-3 py-1.5 outline-none data-highlighted:bg-accent-tint [&_svg]:size-4.5 [&_svg]:shrink-0 [&_svg]:text-muted data-highlighted:[&_svg]:text-accent-text"
    >
      {icon}
      <span className="min-w-0 flex-1 truncate">
        <bdi>{label}</bdi>
        {detail ? (
          <span className="ms-2.5 text-sm text-muted">
            <bdi>{detail}</bdi>
          </span>
        ) : null}
      </span>
      {keys ? <Kbd keys={keys} /> : null}
    </Autocomplete.Item>
  );
}
