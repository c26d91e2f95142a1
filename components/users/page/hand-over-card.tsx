'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { Combobox, type ComboboxOption } from '#components/ui/combobox.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field } from '#components/ui/field.tsx';
import type { ActionResult } from '#lib/core/errors.ts';
import type { HandOverRecordsInput, UserPageDto } from '#lib/users/schema/account.ts';
import { useAccountChange } from './use-account-change.ts';

type HandOverCardProps = {
  user: UserPageDto;
  colleagues: readonly ComboboxOption[];
  handOver: (input: HandOverRecordsInput) => Promise<ActionResult<unknown>>;
};

/** For somebody who leaves: everything that is theirs goes to a colleague, and the account closes. */
export function HandOverCard({ user, colleagues, handOver }: HandOverCardProps) {
  const t = useTranslations('users.handOver');
  const { change, pending } = useAccountChange();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<ComboboxOption | null>(null);
  const [disable, setDisable] = useState(user.actions.includes('disable'));
  const [error, setError] = useState<string>();
  const { proposals, companies } = user.records;
  const give = async () => {
    if (!chosen) return setError(t('missing'));
    const input = { userId: user.id, toUserId: chosen.value, expected: { proposals, companies }, disable };
    const answer = await change(() => handOver(input), t('done', { name: chosen.label }));
    if (answer.ok) setOpen(false);
    else setError(answer.message);
  };
  return (
    <Card title={t('title')} description={t('description')}>
      <div className="flex flex-wrap items-center justify-between gap-4">
        <p>{t('owned', { proposals, companies })}</p>
        {user.actions.includes('hand_over') ? (
          <Dialog
            trigger={<Button>{t('button')}</Button>}
            title={t('windowTitle', { name: user.name })}
            description={t('moves', { proposals, companies })}
            size="sm"
            open={open}
            onOpenChange={setOpen}
            footer={
              <Button variant={disable ? 'danger' : 'primary'} loading={pending} onClick={() => void give()}>
                {t(disable ? 'confirmAndDisable' : 'confirm')}
              </Button>
            }
          >
            <div className="grid gap-5">
              <Field label={t('colleague')} error={error}>
                <Combobox
                  options={colleagues}
                  value={chosen}
                  onValueChange={(option) => {
                    setChosen(option);
                    setError(undefined);
                  }}
                  placeholder={t('placeholder')}
                />
              </Field>
              {user.actions.includes('disable') ? (
                <Checkbox label={t('disable')} checked={disable} onCheckedChange={setDisable} />
              ) : null}
            </div>
          </Dialog>
        ) : null}
      </div>
    </Card>
  );
}
