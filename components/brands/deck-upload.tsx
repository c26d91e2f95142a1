'use client';

import { FileUp, Presentation } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FileDrop } from '#components/layout/file-drop.tsx';
import { uploadFile } from '#components/layout/upload-file.ts';
import { DownloadLink } from '#components/ui/button-link.tsx';
import { Callout } from '#components/ui/callout.tsx';
import { Card } from '#components/ui/card.tsx';
import { ProgressBar } from '#components/ui/progress-bar.tsx';
import { RuleText } from '#components/ui/rule-text.tsx';
import { maxDeckBytes } from '#lib/brands/schema.ts';

type Outcome = { kind: 'stored'; version: number } | { kind: 'refused'; reason: string };

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
    const url = `/api/desk/brands/${brandKey}/deck-templates`;
    const sent = await uploadFile<{ version: number }>({ url, file, onProgress: setShare, notReached: t('lost') });
    setShare(null);
    if (!sent.ok) return setOutcome({ kind: 'refused', reason: sent.message });
    const { version } = sent.data;
    setOutcome({ kind: 'stored', version });
    router.push(`?version=${version}`, { scroll: false });
    router.refresh();
  }

  return (
    <Card title={t('title')} description={t('description')}>
      <div className="grid gap-4">
        {share === null ? (
          <FileDrop
            icon={<FileUp />}
            text={t('drop')}
            chooseLabel={t('choose')}
            limits={t('limits')}
            accept=".pptx,application/vnd.openxmlformats-officedocument.presentationml.presentation"
            onFiles={([file]) => {
              if (file) void send(file);
            }}
          />
        ) : (
          <div>
            <p className="text-sm text-muted">{t('busy')}</p>
            <ProgressBar label={t('busy')} share={share} />
          </div>
        )}
        <div aria-live="polite" className="grid gap-4 empty:hidden">
          {outcome?.kind === 'stored' ? (
            <Callout tone="success" title={t('stored', { version: String(outcome.version) })}>
              {t('storedNext')}
            </Callout>
          ) : null}
          {outcome?.kind === 'refused' ? (
            <Callout tone="danger" title={t('refused')}>
              <RuleText>{outcome.reason}</RuleText>
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
