'use client';

import { FileSpreadsheet } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { FileDrop } from '#components/layout/file-drop.tsx';
import { Button } from '#components/ui/button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Callout } from '#components/ui/callout.tsx';
import { ProgressBar } from '#components/ui/progress-bar.tsx';
import { RuleText } from '#components/ui/rule-text.tsx';
import { ImportPreview } from './import-preview.tsx';
import { useImport } from './use-import.ts';

/** A spreadsheet of locations: chosen, looked through, then stored whole or not at all. */
export function ImportDesk() {
  const t = useTranslations('inventory.import');
  const { step, problem, storing, read, store, again } = useImport();

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
      {step.at === 'preview' && step.isAnew ? (
        <Callout tone="warning" title={t('anew')}>
          {t('anewAdvice')}
        </Callout>
      ) : null}
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
