import { CircleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { ProgressBar } from '#components/ui/progress-bar.tsx';
import { RuleText } from '#components/ui/rule-text.tsx';
import type { PhotoUpload } from './use-uploads.ts';

type UploadListProps = {
  uploads: readonly PhotoUpload[];
  onRetry: (upload: PhotoUpload) => void;
  onDismiss: (id: number) => void;
};

/** What is on its way, and what was refused with the reason. */
export function UploadList({ uploads, onRetry, onDismiss }: UploadListProps) {
  const t = useTranslations('inventory.photos');
  if (uploads.length === 0) return null;
  return (
    <ul aria-label={t('uploads')} className="grid gap-2">
      {uploads.map((upload) => (
        <li
          key={upload.id}
          className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-md border bg-surface px-4 py-3"
        >
          <span className="min-w-0 flex-1 basis-60">
            <span className="block truncate text-sm font-medium">{upload.file.name}</span>
            {upload.problem ? (
              <span role="alert" className="flex items-start gap-1.5 text-sm text-danger-text">
                <CircleAlert className="mt-0.5 size-4 shrink-0" aria-hidden="true" />
                <RuleText>{upload.problem}</RuleText>
              </span>
            ) : (
              <ProgressBar label={t('sending', { name: upload.file.name })} share={upload.share} />
            )}
          </span>
          {upload.problem ? (
            <span className="flex gap-1">
              <Button size="sm" onClick={() => onRetry(upload)}>
                {t('retry')}
              </Button>
              <Button size="sm" variant="ghost" onClick={() => onDismiss(upload.id)}>
                {t('dismiss')}
              </Button>
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
