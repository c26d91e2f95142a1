'use client';

import { FileUp, Presentation } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type DragEvent, useId, useRef, useState } from 'react';
import { DownloadLink } from '#components/ui/button-link.tsx';
import { Callout } from '#components/ui/callout.tsx';
import { Card } from '#components/ui/card.tsx';
import { RuleText } from '#components/ui/rule-text.tsx';
import { maxDeckBytes } from '#lib/brands/schema.ts';
import { cn } from '#lib/core/cn.ts';
import { sendDeck } from './send-deck.ts';

type Outcome = { kind: 'stored'; version: number } | { kind: 'refused'; reason: string | null };

/** Where an admin brings a deck: dropped, chosen, by mouse or keyboard. */
export function DeckUpload({ brandKey }: { brandKey: string }) {
  const t = useTranslations('brands.upload');
  const [share, setShare] = useState<number | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const router = useRouter();

  async function send(file: File) {
    if (share !== null) return;
    setOutcome(null);
    if (file.size > maxDeckBytes) return setOutcome({ kind: 'refused', reason: t('tooLarge') });
    setShare(0);
    const sent = await sendDeck(`/api/desk/brands/${brandKey}/deck-templates`, file, setShare);
    setShare(null);
    if ('reason' in sent) return setOutcome({ kind: 'refused', reason: sent.reason });
    setOutcome({ kind: 'stored', version: sent.version });
    router.push(`?version=${sent.version}`, { scroll: false });
    router.refresh();
  }

  return (
    <Card title={t('title')} description={t('description')}>
      <div className="grid gap-4">
        <DropArea share={share} onFile={send} />
        <div aria-live="polite" className="grid gap-4 empty:hidden">
          {outcome?.kind === 'stored' ? (
            <Callout tone="success" title={t('stored', { version: String(outcome.version) })}>
              {t('storedNext')}
            </Callout>
          ) : null}
          {outcome?.kind === 'refused' ? (
            <Callout tone="danger" title={t('refused')}>
              {outcome.reason ? <RuleText>{outcome.reason}</RuleText> : t('lost')}
            </Callout>
          ) : null}
        </div>
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-lg bg-sunken px-4 py-3">
          <p className="min-w-0 flex-1 basis-60 text-sm text-muted">{t('starterHint')}</p>
          <DownloadLink size="sm" href={`/api/desk/brands/${brandKey}/starter-deck`}>
            <Presentation aria-hidden="true" /> {t('starter')}
          </DownloadLink>
        </div>
      </div>
    </Card>
  );
}

function DropArea({ share, onFile }: { share: number | null; onFile: (file: File) => void }) {
  const t = useTranslations('brands.upload');
  const [isOver, setIsOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const hintId = useId();
  const isBusy = share !== null;

  function drop(event: DragEvent) {
    event.preventDefault();
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse alone; the button inside does the same
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <button
        type="button"
        disabled={isBusy}
        aria-describedby={hintId}
        onClick={() => input.current?.click()}
        className={cn(
          'flex w-full flex-col items-center gap-1 rounded-lg border-2 border-dashed px-4 py-9 text-center transition-colors hover:bg-hover',
          isOver && 'border-accent-text bg-accent-tint',
        )}
      >
        <span className="mb-2 flex size-11 items-center justify-center rounded-xl bg-accent-tint text-accent-text">
          <FileUp className="size-5" aria-hidden="true" />
        </span>
        <span className="font-medium">{isBusy ? t('busy') : t('drop')}</span>
        <span id={hintId} className="text-sm text-muted">
          {t('limits')}
        </span>
        {isBusy ? <Progress share={share} /> : null}
      </button>
      <input
        ref={input}
        type="file"
        accept=".pptx,application/vnd.openxmlformats-officedocument.presentationml.presentation"
        aria-label={t('choose')}
        className="hidden"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </div>
  );
}

function Progress({ share }: { share: number }) {
  const t = useTranslations('brands.upload');
  const percent = Math.round(share * 100);
  return (
    <span
      role="progressbar"
      aria-label={t('busy')}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      className="mt-4 block h-1.5 w-full max-w-72 overflow-hidden rounded-full bg-neutral-tint"
    >
      <span
        className={cn('block h-full rounded-full bg-accent transition-[width]', percent === 100 && 'animate-pulse')}
        style={{ width: `${percent}%` }}
      />
    </span>
  );
}
