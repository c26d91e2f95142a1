'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState, useTransition } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { toast } from '#components/ui/toaster.tsx';
import type { ActionResult } from '#lib/core/errors.ts';
import { viewQuery } from '#lib/saved-views/rules.ts';
import type {
  DeleteSavedViewInput,
  RenameSavedViewInput,
  SavedViewDto,
  SavedViewList,
  SaveViewInput,
} from '#lib/saved-views/schema.ts';
import { SavedViewRow } from './saved-view-row.tsx';
import { useAnswer } from './use-answer.ts';

export type SavedViewsDialogProps = {
  list: SavedViewList;
  /** The list's own address, without filters. */
  href: Route;
  /** The filters that are set now, as in the address. */
  query: string;
  views: readonly SavedViewDto[];
  saveAction: (input: SaveViewInput) => Promise<ActionResult<SavedViewDto>>;
  renameAction: (input: RenameSavedViewInput) => Promise<ActionResult<SavedViewDto>>;
  deleteAction: (input: DeleteSavedViewInput) => Promise<ActionResult<SavedViewDto>>;
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

const undoMs = 15_000;

/** A person's views of one list: open, save, rename and delete, the last with a way back. */
export function SavedViewsDialog(props: SavedViewsDialogProps) {
  const { list, href, query, views, saveAction, deleteAction, open, onOpenChange } = props;
  const t = useTranslations('ui.savedViews');
  const router = useRouter();
  const answered = useAnswer();
  const current = viewQuery(query);
  const restore = async ({ name, query }: SavedViewDto) => {
    const answer = await answered(saveAction({ list, name, query }));
    if (!answer.ok) toast.error(answer.message);
    router.refresh();
  };
  const remove = async (view: SavedViewDto) => {
    const answer = await answered(deleteAction({ viewId: view.id }));
    if (answer.ok)
      toast.success(t('deleted'), { action: { label: t('undo'), onClick: () => restore(view) }, duration: undoMs });
    else toast.error(answer.message);
    router.refresh();
  };
  return (
    <Dialog title={t('title')} description={t('description')} size="sm" open={open} onOpenChange={onOpenChange}>
      {views.length > 0 ? (
        <ul className="-mx-2 mb-5 grid gap-0.5">
          {views.map((view) => (
            <SavedViewRow
              key={view.id}
              view={view}
              href={(view.query ? `${href}?${view.query}` : href) as Route}
              isCurrent={view.query === current}
              onOpen={() => onOpenChange(false)}
              onDelete={() => remove(view)}
              renameAction={props.renameAction}
            />
          ))}
        </ul>
      ) : (
        <p className="mb-5 text-sm text-muted">{t('empty')}</p>
      )}
      <SaveForm key={views.length} list={list} query={current} saveAction={saveAction} />
    </Dialog>
  );
}

type SaveFormProps = Pick<SavedViewsDialogProps, 'list' | 'query' | 'saveAction'>;

function SaveForm({ list, query, saveAction }: SaveFormProps) {
  const t = useTranslations('ui.savedViews');
  const router = useRouter();
  const answered = useAnswer();
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();
  const [pending, startTransition] = useTransition();
  if (!query) return <p className="border-t pt-4 text-sm text-muted">{t('noFilters')}</p>;
  const save = (event: FormEvent) => {
    event.preventDefault();
    startTransition(async () => {
      const answer = await answered(saveAction({ list, name, query }));
      if (!answer.ok) return setError(answer.fields[0]?.message ?? answer.message);
      toast.success(t('saved'));
      router.refresh();
    });
  };
  return (
    <form onSubmit={save} className="grid gap-3 border-t pt-4">
      <Field label={t('name')} error={error}>
        <Input
          value={name}
          maxLength={60}
          placeholder={t('namePlaceholder')}
          onChange={(event) => {
            setName(event.target.value);
            setError(undefined);
          }}
        />
      </Field>
      <Button type="submit" variant="primary" loading={pending} className="justify-self-end">
        {t('save')}
      </Button>
    </form>
  );
}
