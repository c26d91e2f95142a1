import { paletteOf } from '#lib/documents/rules/palette.ts';
import { fileHref } from '#lib/files/rules.ts';
import type { Language } from '#lib/users/schema.ts';

type HeadPreviewProps = {
  language: Language;
  name: string;
  legalName: string;
  logoFileId: string | null;
  inkColour: string;
  accentColour: string;
};

/** How the first page of a document begins, by the colours that documents take. */
export function HeadPreview({ language, name, legalName, logoFileId, ...colours }: HeadPreviewProps) {
  const { inkGround, stage, band } = paletteOf(colours);
  return (
    <div
      lang={language}
      dir={language === 'ar' ? 'rtl' : 'ltr'}
      className="flex aspect-video min-w-0 flex-col overflow-hidden rounded-md border"
      style={{ backgroundColor: `#${stage.fill}`, color: `#${stage.text}` }}
    >
      <div className="flex h-2/5 w-3/5 items-center px-4" style={{ backgroundColor: `#${inkGround.fill}` }}>
        {logoFileId ? (
          // biome-ignore lint/performance/noImgElement: pictures come from an authorising route, which the optimiser cannot ask
          <img src={fileHref(logoFileId, { width: 320 })} alt={name} className="max-h-3/5 max-w-full object-contain" />
        ) : (
          <bdi className="truncate font-semibold" style={{ color: `#${inkGround.text}` }}>
            {name}
          </bdi>
        )}
      </div>
      <div className="flex min-h-0 flex-1 flex-col justify-center gap-2 px-4">
        <span className="h-1 w-10 shrink-0 rounded-full" style={{ backgroundColor: `#${stage.stroke}` }} />
        <bdi className="truncate text-sm font-semibold">{name}</bdi>
      </div>
      <div
        className="truncate px-4 py-1.5 text-xs"
        style={{ backgroundColor: `#${band.fill}`, color: `#${band.text}` }}
      >
        <bdi>{legalName}</bdi>
      </div>
    </div>
  );
}
