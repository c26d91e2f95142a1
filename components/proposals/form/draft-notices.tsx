'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { Callout } from '#components/ui/callout.tsx';
import { RuleText } from '#components/ui/rule-text.tsx';
import type { BasedOn, KeptDraft } from './draft-store.ts';
import type { useKeptDraft } from './use-kept-draft.ts';

type DraftNoticesProps = {
  draft: ReturnType<typeof useKeptDraft>;
  /** What the form shows now; nothing for a new proposal. */
  revision: BasedOn | undefined;
  /** Why saving was refused: somebody was faster. */
  conflict: string | undefined;
};

/** What became of drafts, over the fields they are about. */
export function DraftNotices({ draft, revision, conflict }: DraftNoticesProps) {
  const { older, restored, keepNow, takeOlder, dropOlder, discard } = draft;
  return (
    <>
      {conflict ? <ConflictNotice message={conflict} onKeep={keepNow} /> : null}
      {older ? <OlderDraftNotice older={older} revision={revision} onTake={takeOlder} onDrop={dropOlder} /> : null}
      {restored ? <KeptDraftNotice onDiscard={discard} /> : null}
    </>
  );
}

/** A draft of this very state was put back. */
function KeptDraftNotice({ onDiscard }: { onDiscard: () => void }) {
  const t = useTranslations('proposalForm.draft');
  return (
    <Callout
      title={t('back')}
      actions={
        <Button size="sm" onClick={onDiscard}>
          {t('discard')}
        </Button>
      }
    >
      {t('backDetail')}
    </Callout>
  );
}

type OlderDraftNoticeProps = {
  older: KeptDraft;
  revision: BasedOn | undefined;
  onTake: () => void;
  onDrop: () => void;
};

/** Changes made on another revision: they are put in or thrown away by the person alone. */
function OlderDraftNotice({ older, revision, onTake, onDrop }: OlderDraftNoticeProps) {
  const t = useTranslations('proposalForm.draft');
  const name = (state: NonNullable<BasedOn>) =>
    t('revision', { version: String(state.version), revision: String(state.revision) });
  return (
    <Callout
      tone="warning"
      title={t('older')}
      actions={
        <>
          <Button size="sm" onClick={onTake}>
            {t('take')}
          </Button>
          <Button size="sm" variant="ghost" onClick={onDrop}>
            {t('drop')}
          </Button>
        </>
      }
    >
      {older.basedOn && revision ? t('olderDetail', { before: name(older.basedOn), now: name(revision) }) : null}
    </Callout>
  );
}

/** Somebody was faster: what was typed is kept and can be put into the newest state. */
function ConflictNotice({ message, onKeep }: { message: string; onKeep: () => void }) {
  const t = useTranslations('proposalForm.draft');
  const router = useRouter();
  return (
    <Callout
      tone="danger"
      title={t('conflict')}
      actions={
        <Button
          size="sm"
          onClick={() => {
            onKeep();
            router.refresh();
          }}
        >
          {t('reopen')}
        </Button>
      }
    >
      <RuleText>{message}</RuleText> {t('conflictDetail')}
    </Callout>
  );
}
