'use client';

import { ImagePlus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FileDrop } from '#components/layout/file-drop.tsx';
import { useAnswer } from '#components/layout/use-answer.ts';
import { toast } from '#components/ui/toaster.tsx';
import type { ActionResult } from '#lib/core/errors.ts';
import type {
  DeleteLocationPhotoInput,
  ReorderLocationPhotosInput,
  RestoreLocationPhotoInput,
  UpdateLocationPhotoInput,
} from '#lib/inventory/schema/changes.ts';
import type { PhotoDto } from '#lib/inventory/schema.ts';
import { PhotoRow } from './photo-row.tsx';
import { UploadList } from './upload-list.tsx';
import { usePastedFiles } from './use-pasted-files.ts';
import { useUploads } from './use-uploads.ts';

type Action<Input> = (input: Input) => Promise<ActionResult<unknown>>;

export type PhotoActions = {
  updateAction: Action<UpdateLocationPhotoInput>;
  reorderAction: Action<ReorderLocationPhotosInput>;
  deleteAction: Action<DeleteLocationPhotoInput>;
  restoreAction: Action<RestoreLocationPhotoInput>;
};

type PhotoManagerProps = PhotoActions & { locationId: string; photos: readonly PhotoDto[] };

/** The photos of a location: added by drag, paste or choice, ordered, dated and taken away again. */
export function PhotoManager({ locationId, photos, ...actions }: PhotoManagerProps) {
  const t = useTranslations('inventory.photos');
  const router = useRouter();
  const [order, setOrder] = useState<readonly string[]>();
  const { uploads, add, retry, dismiss } = useUploads(locationId, t('notReached'), () => router.refresh());
  const shown = order ? photosInOrder(photos, order) : photos;

  const answered = useAnswer();
  const run = async (work: Promise<ActionResult<unknown>>): Promise<boolean> => {
    const answer = await answered(work);
    if (!answer.ok) toast.error(answer.message);
    router.refresh();
    return answer.ok;
  };
  const move = async (id: string, to: number) => {
    const ids = shown.map((photo) => photo.id).filter((one) => one !== id);
    const moved = ids.toSpliced(Math.max(0, Math.min(to, ids.length)), 0, id);
    setOrder(moved);
    if (!(await run(actions.reorderAction({ locationId, photoIds: moved })))) setOrder(undefined);
  };
  const remove = async (photo: PhotoDto, index: number) => {
    setOrder(undefined);
    if (!(await run(actions.deleteAction({ photoId: photo.id })))) return;
    const undo = () => void run(actions.restoreAction({ photoId: photo.id, index }));
    toast.success(t('removed'), { action: { label: t('undo'), onClick: undo } });
  };
  usePastedFiles(add);

  return (
    <div className="grid gap-6">
      <FileDrop
        icon={<ImagePlus />}
        text={t('drop')}
        chooseLabel={t('choose')}
        limits={t('limits')}
        accept="image/png,image/jpeg,image/webp"
        multiple
        onFiles={add}
      />
      <UploadList uploads={uploads} onRetry={retry} onDismiss={dismiss} />
      {shown.length > 0 ? (
        <ol className="grid gap-3">
          {shown.map((photo, index) => (
            <PhotoRow
              key={photo.id}
              photo={photo}
              index={index}
              count={shown.length}
              onMove={(to) => void move(photo.id, to)}
              onMoveHere={(id) => void move(id, index)}
              onRemove={() => void remove(photo, index)}
              onChange={(change) => void run(actions.updateAction({ photoId: photo.id, ...change }))}
            />
          ))}
        </ol>
      ) : null}
    </div>
  );
}

/** In the order just chosen, as long as it knows every photo. */
function photosInOrder(photos: readonly PhotoDto[], order: readonly string[]): readonly PhotoDto[] {
  const known = order.map((id) => photos.find((photo) => photo.id === id)).filter((photo) => photo !== undefined);
  return known.length === photos.length ? known : photos;
}
