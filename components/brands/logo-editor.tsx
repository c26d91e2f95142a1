'use client';

import { Trash2, Upload } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { uploadFile } from '#components/layout/upload-file.ts';
import { useAnswer } from '#components/layout/use-answer.ts';
import { Button } from '#components/ui/button.tsx';
import { Callout } from '#components/ui/callout.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';
import { RuleText } from '#components/ui/rule-text.tsx';
import { toast } from '#components/ui/toaster.tsx';
import type { BrandDetailDto, RemoveBrandLogoInput } from '#lib/brands/schema.ts';
import type { ActionResult } from '#lib/core/errors.ts';
import { fileHref } from '#lib/files/rules.ts';

export type RemoveLogo = (input: RemoveBrandLogoInput) => Promise<ActionResult<unknown>>;
type LogoEditorProps = { brand: BrandDetailDto; removeAction: RemoveLogo };

/** The same in either theme of the desk: documents have none. */
const grounds = [
  { key: 'onLight', style: { backgroundColor: '#FFFFFF', color: '#14161A' } },
  { key: 'onDark', style: { backgroundColor: '#14161A', color: '#FFFFFF' } },
] as const;

/** The logo on light and dark grounds, another one in its place, or none. */
export function LogoEditor({ brand, removeAction }: LogoEditorProps) {
  const t = useTranslations('brands.look');
  const { busy, problem, asking, setAsking, send, remove } = useLogo(brand, removeAction);
  const input = useRef<HTMLInputElement>(null);
  const { logoFileId } = brand;
  return (
    <div className="grid gap-3">
      <div className="grid grid-cols-2 gap-3">
        {grounds.map(({ key, style }) => (
          <figure key={key} className="min-w-0">
            <div className="flex h-24 items-center justify-center rounded-md border px-4" style={style}>
              {logoFileId ? (
                // biome-ignore lint/performance/noImgElement: pictures come from an authorising route, which the optimiser cannot ask
                <img
                  src={fileHref(logoFileId, { width: 320 })}
                  alt=""
                  className="max-h-3/5 max-w-full object-contain"
                />
              ) : (
                <span className="text-sm opacity-70">{t('noLogo')}</span>
              )}
            </div>
            <figcaption className="mt-1 text-sm text-muted">{t(key)}</figcaption>
          </figure>
        ))}
      </div>
      {problem ? (
        <Callout tone="danger" title={t('logoRefused')}>
          <RuleText>{problem}</RuleText>
        </Callout>
      ) : null}
      <div className="flex flex-wrap items-center gap-2">
        <Button loading={busy} onClick={() => input.current?.click()}>
          <Upload aria-hidden="true" /> {logoFileId ? t('replaceLogo') : t('addLogo')}
        </Button>
        {logoFileId ? (
          <Button variant="ghost" disabled={busy} onClick={() => setAsking(true)}>
            <Trash2 aria-hidden="true" /> {t('removeLogo')}
          </Button>
        ) : null}
        <p className="text-sm text-muted">{t('logoLimits')}</p>
      </div>
      <input
        ref={input}
        type="file"
        accept="image/png,image/jpeg,image/webp"
        aria-label={t('chooseLogo')}
        className="hidden"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) void send(file);
        }}
      />
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('removeTitle')}
        description={t('removeDetail')}
        confirmLabel={t('removeLogo')}
        tone="danger"
        pending={busy}
        onConfirm={() => void remove()}
      />
    </div>
  );
}

function useLogo({ key, id, logoFileId }: BrandDetailDto, removeAction: RemoveLogo) {
  const t = useTranslations('brands.look');
  const words = useTranslations('shell');
  const router = useRouter();
  const answered = useAnswer();
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string>();
  const run = async (work: () => Promise<{ ok: true } | { ok: false; message: string }>, done: string) => {
    setBusy(true);
    const answer = await work();
    setBusy(false);
    setAsking(false);
    setProblem(answer.ok ? undefined : answer.message);
    if (answer.ok) toast.success(done);
    // A refusal can mean that the logo is another one by now.
    router.refresh();
  };
  const query = logoFileId ? `?${new URLSearchParams({ replaces: logoFileId })}` : '';
  const send = (file: File) =>
    run(
      () => uploadFile({ url: `/api/desk/brands/${key}/logo${query}`, file, notReached: words('unreachable') }),
      t('logoStored'),
    );
  const remove = () => run(() => answered(removeAction({ brandId: id, removes: logoFileId ?? '' })), t('logoRemoved'));
  return { busy, problem, asking, setAsking, send, remove };
}
