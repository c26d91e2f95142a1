'use client';

import { Ban, RefreshCw } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { useConfirmed } from '#components/layout/confirm-identity.tsx';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field } from '#components/ui/field.tsx';
import { Select } from '#components/ui/select.tsx';
import { toast } from '#components/ui/toaster.tsx';
import { type ApiKeyDto, type NewApiKey, type Overlap, overlaps } from '#lib/api-keys/schema.ts';
import type { ActionResult } from '#lib/core/errors.ts';
import { NewSecret } from './new-secret.tsx';

type Revoke = (input: { keyId: string }) => Promise<ActionResult<unknown>>;
type Rotate = (input: { keyId: string; overlap: Overlap }) => Promise<ActionResult<NewApiKey>>;

/** Ends a key, after saying what stops working. */
export function RevokeButton({ item, revoke }: { item: ApiKeyDto; revoke: Revoke }) {
  const t = useTranslations('apiKeys.revoke');
  const router = useRouter();
  const confirmed = useConfirmed();
  const [open, setOpen] = useState(false);
  const [pending, startTransition] = useTransition();
  const submit = () =>
    startTransition(async () => {
      const answer = await confirmed(() => revoke({ keyId: item.id }));
      setOpen(false);
      if (answer.ok) toast.success(t('done', { name: item.name }));
      else toast.error(answer.message);
      router.refresh();
    });
  return (
    <ConfirmDialog
      trigger={
        <Button variant="secondary">
          <Ban aria-hidden="true" /> {t('button')}
        </Button>
      }
      open={open}
      onOpenChange={setOpen}
      title={t('title', { name: item.name })}
      description={t('text', { hint: item.hint, owner: item.ownerName })}
      confirmLabel={t('confirm')}
      tone="danger"
      pending={pending}
      onConfirm={submit}
    />
  );
}

/** Puts a new key in the place of one, and shows its secret once. */
export function RotateButton({ item, origin, rotate }: { item: ApiKeyDto; origin: string; rotate: Rotate }) {
  const t = useTranslations('apiKeys.rotate');
  const router = useRouter();
  const confirmed = useConfirmed();
  const [open, setOpen] = useState(false);
  const [overlap, setOverlap] = useState<Overlap>('day');
  const [made, setMade] = useState<NewApiKey>();
  const [pending, startTransition] = useTransition();
  const submit = () =>
    startTransition(async () => {
      const answer = await confirmed(() => rotate({ keyId: item.id, overlap }));
      setOpen(false);
      if (answer.ok) setMade(answer.data);
      else toast.error(answer.message);
      router.refresh();
    });
  return (
    <>
      <ConfirmDialog
        trigger={
          <Button variant="secondary">
            <RefreshCw aria-hidden="true" /> {t('button')}
          </Button>
        }
        open={open}
        onOpenChange={setOpen}
        title={t('title', { name: item.name })}
        description={t('text')}
        confirmLabel={t('confirm')}
        pending={pending}
        onConfirm={submit}
      >
        <Field label={t('overlap')} labels="group">
          <Select
            value={overlap}
            options={overlaps.map((one) => ({ value: one, label: t(`overlaps.${one}`) }))}
            onValueChange={(chosen) => setOverlap(overlaps.find((one) => one === chosen) ?? 'day')}
          />
        </Field>
      </ConfirmDialog>
      <Dialog title={t('made')} open={made !== undefined} onOpenChange={(isOpen) => isOpen || setMade(undefined)}>
        {made ? <NewSecret made={made} origin={origin} /> : null}
      </Dialog>
    </>
  );
}
