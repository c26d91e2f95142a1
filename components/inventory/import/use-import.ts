import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { uploadFile } from '#components/layout/upload-file.ts';
import type { LocationImportPreview, LocationImportResult } from '#lib/inventory/schema/files.ts';

const path = '/api/desk/locations/import';

export type ImportStep =
  | { at: 'choose' }
  | { at: 'reading'; share: number }
  | { at: 'preview'; file: File; preview: LocationImportPreview; isAnew: boolean }
  | { at: 'done'; result: LocationImportResult };

/** The way of a file from its choice to the rows; where locations have changed on the way, it is looked at anew. */
export function useImport() {
  const t = useTranslations('inventory.import');
  const [step, setStep] = useState<ImportStep>({ at: 'choose' });
  const [problem, setProblem] = useState<string>();
  const [storing, setStoring] = useState(false);

  const read = async (file: File, isAnew = false) => {
    setProblem(undefined);
    setStep({ at: 'reading', share: 0 });
    const url = `${path}/preview`;
    const onProgress = (share: number) => setStep({ at: 'reading', share });
    const answer = await uploadFile<LocationImportPreview>({ url, file, onProgress, notReached: t('notRead') });
    if (answer.ok) return setStep({ at: 'preview', file, preview: answer.data, isAnew });
    setProblem(answer.message);
    setStep({ at: 'choose' });
  };
  const store = async (file: File, fingerprint: string) => {
    setProblem(undefined);
    setStoring(true);
    const url = `${path}?${new URLSearchParams({ fingerprint })}`;
    const answer = await uploadFile<LocationImportResult>({ url, file, notReached: t('notReached') });
    setStoring(false);
    if (answer.ok) return setStep({ at: 'done', result: answer.data });
    if (answer.code === 'conflict') return read(file, true);
    setProblem(answer.message);
  };
  const again = () => {
    setProblem(undefined);
    setStep({ at: 'choose' });
  };
  return { step, problem, storing, read, store, again };
}
