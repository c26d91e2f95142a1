'use client';

import { FileSpreadsheet } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FileDrop } from '#components/layout/file-drop.tsx';
import { uploadFile } from '#components/layout/upload-file.ts';
import { Button } from '#components/ui/button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Callout } from '#components/ui/callout.tsx';
import { ProgressBar } from '#components/ui/progress-bar.tsx';
import { RuleText } from '#components/ui/rule-text.tsx';
import type { LocationImportPreview, LocationImportResult } from '#lib/inventory/schema/files.ts';
import { ImportPreview } from './import-preview.tsx';

const path = '/api/desk/locations/import';

type Step =
  | { at: 'choose' }
  | { at: 'reading'; share: number }
  | { at: 'preview'; file: File; preview: LocationImportPreview }
  | { at: 'done'; result: LocationImportResult };

/** A spreadsheet of locations: chosen, looked through, then stored whole or not at all. */
export function ImportDesk() {
  const t = useTranslations('inventory.import');
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const [problem, setProblem] = useState<string>();
  const [storing, setStoring] = useState(false);
  const notReached = t('notReached');

  const read = async (file: File) => {
    setProblem(undefined);
    setStep({ at: 'reading', share: 0 });
    const url = `${path}/preview`;
    const onProgress = (share: number) => setStep({ at: 'reading', share });
    const answer = await uploadFile<LocationImportPreview>({ url, file, onProgress, notReached });
    if (answer.ok) return setStep({ at: 'preview', file, preview: answer.data });
    setProblem(answer.message);
    setStep({ at: 'choose' });
  };
  const store = async (file: File, fingerprint: string) => {
    setStoring(true);
    const url = `${path}?${new URLSearchParams({ fingerprint })}`;
    const answer = await uploadFile<LocationImportResult>({ url, file, notReached });
    setStoring(false);
    if (answer.ok) return setStep({ at: 'done', result: answer.data });
    setProblem(answer.message);
  };
  const again = () => {
    setProblem(undefined);
    setStep({ at: 'choose' });
  };

  return (
    <div className="grid gap-6">
      {problem ? (
        <Callout tone="danger" title={t('refused')}>
          <RuleText>{problem}</RuleText>
        </Callout>
      ) : null}
      {step.at === 'choose' ? (
        <FileDrop
          icon={<FileSpreadsheet />}
          text={t('drop')}
          chooseLabel={t('choose')}
          limits={t('limits')}
          accept=".csv,text/csv"
          onFiles={([file]) => {
            if (file) void read(file);
          }}
          className="py-14"
        />
      ) : null}
      {step.at === 'reading' ? <ProgressBar label={t('reading')} share={step.share} /> : null}
      {step.at === 'preview' ? (
        <ImportPreview
          preview={step.preview}
          fileName={step.file.name}
          storing={storing}
          onStore={() => void store(step.file, step.preview.fingerprint)}
          onAgain={again}
        />
      ) : null}
      {step.at === 'done' ? (
        <Callout
          tone="success"
          title={t('done')}
          actions={
            <>
              <ButtonLink href="/inventory?sort=updated&dir=desc" variant="primary">
                {t('show')}
              </ButtonLink>
              <Button onClick={again}>{t('another')}</Button>
            </>
          }
        >
          {t('result', step.result)}
        </Callout>
      ) : null}
    </div>
  );
}
