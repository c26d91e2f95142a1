'use client';

import { Check, Pencil, Trash2 } from 'lucide-react';
import type { Route } from 'next';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState, useTransition } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import { Input } from '#components/ui/input.tsx';
import { toast } from '#components/ui/toaster.tsx';
import type { ActionResult } from '#lib/core/errors.ts';
import type { RenameSavedViewInput, SavedViewDto } from '#lib/saved-views/schema.ts';
import { useAnswer } from './use-answer.ts';

type SavedViewRowProps = {
  view: SavedViewDto;
  href: Route;
  isCurrent: boolean;
  onOpen: () => void;
  onDelete: () => void;
  renameAction: (input: RenameSavedViewInput) => Promise<ActionResult<SavedViewDto>>;
};

/** One view: its name leads to it. */
export function SavedViewRow({ view, href, isCurrent, onOpen, onDelete, renameAction }: SavedViewRowProps) {
  const t = useTranslations('ui.savedViews');
  const [renaming, setRenaming] = useState(false);
  if (renaming) {
    return (
      <li className="px-2 py-1.5">
        <RenameForm view={view} renameAction={renameAction} onDone={() => setRenaming(false)} />
      </li>
    );
  }
  return (
    <li className="flex items-center gap-1 rounded-md ps-2 hover:bg-hover">
      <Link
        href={href}
        onClick={onOpen}
        aria-current={isCurrent ? 'true' : undefined}
        className="flex min-h-10 min-w-0 flex-1 items-center gap-2 font-medium wrap-anywhere"
      >
        <Check
          className={isCurrent ? 'size-4 shrink-0 text-accent-text' : 'size-4 shrink-0 opacity-0'}
          aria-hidden="true"
        />
        <span className="min-w-0">{view.name}</span>
      </Link>
      <IconButton label={t('renameOf', { name: view.name })} size="sm" onClick={() => setRenaming(true)}>
        <Pencil aria-hidden="true" />
      </IconButton>
      <IconButton label={t('deleteOf', { name: view.name })} size="sm" onClick={onDelete}>
        <Trash2 aria-hidden="true" />
      </IconButton>
    </li>
  );
}

type RenameFormProps = Pick<SavedViewRowProps, 'view' | 'renameAction'> & { onDone: () => void };

function RenameForm({ view, renameAction, onDone }: RenameFormProps) {
  const t = useTranslations('ui.savedViews');
  const router = useRouter();
  const answered = useAnswer();
  const [name, setName] = useState(view.name);
  const [error, setError] = useState<string>();
  const [pending, startTransition] = useTransition();
  const rename = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === view.name) return onDone();
    startTransition(async () => {
      const answer = await answered(renameAction({ viewId: view.id, name }));
      if (!answer.ok) return setError(answer.fields[0]?.message ?? answer.message);
      toast.success(t('renamed'));
      router.refresh();
      onDone();
    });
  };
  return (
    <form onSubmit={rename} className="grid gap-2">
      <Field label={t('name')} hideLabel error={error}>
        <Input
          value={name}
          maxLength={60}
          autoFocus
          onChange={(event) => {
            setName(event.target.value);
            setError(undefined);
          }}
        />
      </Field>
      <div className="flex justify-end gap-2">
        <Button size="sm" variant="ghost" onClick={onDone}>
          {t('cancel')}
        </Button>
        <Button size="sm" type="submit" variant="primary" loading={pending}>
          {t('keep')}
        </Button>
      </div>
    </form>
  );
}
