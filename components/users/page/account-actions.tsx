'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';
import { LinkWindow } from '#components/users/link-window.tsx';
import type { ActionResult } from '#lib/core/errors.ts';
import type { AccountLink, UserAction, UserInput, UserPageDto } from '#lib/users/schema/account.ts';
import { useAccountChange } from './use-account-change.ts';

type Change = (input: UserInput) => Promise<ActionResult<unknown>>;
export type AccountActions = {
  createLink: (input: UserInput) => Promise<ActionResult<AccountLink>>;
  resetSecondFactor: Change;
  endSessions: Change;
  disable: Change;
  enable: Change;
};

type AccountActionsProps = { user: UserPageDto; actions: AccountActions };

const asked = ['end_sessions', 'reset_second_factor', 'disable'] as const;
type Asked = (typeof asked)[number];

/** What an admin does with an account; what is hard to take back asks first and says what is lost. */
export function AccountButtons({ user, actions }: AccountActionsProps) {
  const t = useTranslations('users.actions');
  const { change, pending } = useAccountChange();
  const [link, setLink] = useState<AccountLink>();
  const [asking, setAsking] = useState<Asked>();
  const may = (action: UserAction) => user.actions.includes(action);
  const input = { userId: user.id };
  const runs: Record<Asked, Change> = {
    end_sessions: actions.endSessions,
    reset_second_factor: actions.resetSecondFactor,
    disable: actions.disable,
  };
  const showLink = async () => {
    const answer = await change(() => actions.createLink(input));
    if (answer.ok) setLink(answer.data);
  };
  const confirm = (action: Asked) => {
    setAsking(undefined);
    void change(() => runs[action](input), t(`${action}.done`, { name: user.name }));
  };
  return (
    <>
      {may('link') ? (
        <Button loading={pending} onClick={() => void showLink()}>
          {t(user.status === 'invited' ? 'newInvitation' : 'resetLink')}
        </Button>
      ) : null}
      {may('enable') ? (
        <Button
          variant="primary"
          loading={pending}
          onClick={() => void change(() => actions.enable(input), t('enabled', { name: user.name }))}
        >
          {t('enable')}
        </Button>
      ) : null}
      {asked
        .filter((action) => may(action) && isUseful(action, user))
        .map((action) => (
          <ConfirmDialog
            key={action}
            trigger={<Button variant={action === 'disable' ? 'danger' : 'secondary'}>{t(`${action}.button`)}</Button>}
            open={asking === action}
            onOpenChange={(open) => setAsking(open ? action : undefined)}
            title={t(`${action}.title`, { name: user.name })}
            description={t(`${action}.text`, {
              name: user.name,
              sessions: user.sessions.length,
              proposals: user.records.proposals,
              companies: user.records.companies,
            })}
            confirmLabel={t(`${action}.button`)}
            tone="danger"
            onConfirm={() => confirm(action)}
          />
        ))}
      <LinkWindow link={link} name={user.name} onClose={() => setLink(undefined)} />
    </>
  );
}

const isUseful = (action: Asked, user: UserPageDto) => action !== 'end_sessions' || user.sessions.length > 0;
