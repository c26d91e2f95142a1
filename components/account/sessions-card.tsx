'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { SessionList } from '#components/layout/session-list.tsx';
import { useAnswer } from '#components/layout/use-answer.ts';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';
import { toast } from '#components/ui/toaster.tsx';
import type { EndSessionInput, SessionDto } from '#lib/auth/schema.ts';
import type { ActionResult } from '#lib/core/errors.ts';

type SessionsCardProps = {
  sessions: readonly SessionDto[];
  now: Date;
  end: (input: EndSessionInput) => Promise<ActionResult<unknown>>;
  /** Ends all of them and leads to the sign-in page. */
  signOutEverywhere: (input: undefined) => Promise<ActionResult<unknown>>;
};

/** Where the person is signed in, to be ended one by one or all at once. */
export function SessionsCard({ sessions, now, end, signOutEverywhere }: SessionsCardProps) {
  const t = useTranslations('security.sessions');
  const router = useRouter();
  const answered = useAnswer();
  const [pending, startTransition] = useTransition();
  const [ending, setEnding] = useState<string>();
  const [isAsking, setAsking] = useState(false);
  const endOne = (sessionId: string) => {
    setEnding(sessionId);
    startTransition(async () => {
      const answer = await answered(end({ sessionId }));
      if (answer.ok) toast.success(t('ended'));
      else toast.error(answer.message);
      router.refresh();
    });
  };
  const leave = () =>
    startTransition(async () => {
      const answer = await answered(signOutEverywhere(undefined));
      if (answer && !answer.ok) toast.error(answer.message);
    });
  return (
    <Card
      title={t('title')}
      description={t('description')}
      actions={
        <ConfirmDialog
          trigger={<Button>{t('everywhere.button')}</Button>}
          open={isAsking}
          onOpenChange={setAsking}
          title={t('everywhere.title')}
          description={t('everywhere.text', { count: sessions.length })}
          confirmLabel={t('everywhere.button')}
          tone="danger"
          pending={pending}
          onConfirm={leave}
        />
      }
    >
      <SessionList
        sessions={sessions}
        now={now}
        actionOf={({ id, isThis }) =>
          isThis ? null : (
            <Button size="sm" loading={pending && ending === id} onClick={() => endOne(id)}>
              {t('end')}
            </Button>
          )
        }
      />
    </Card>
  );
}
