import { cn } from '#lib/core/cn.ts';
import { fileHref } from '#lib/files/rules.ts';

type BrandLogoProps = { brand: { name: string; logoFileId: string | null; inkColour: string }; className?: string };

/** The logo on the brand's own ground, for which it is made; without one its name. */
export function BrandLogo({ brand, className }: BrandLogoProps) {
  const { name, logoFileId, inkColour } = brand;
  return (
    <span
      className={cn('flex items-center justify-center px-6 text-white', className)}
      style={{ backgroundColor: `#${inkColour}` }}
    >
      {logoFileId ? (
        // biome-ignore lint/performance/noImgElement: pictures come from an authorising route, which the optimiser cannot ask
        <img src={fileHref(logoFileId, { width: 640 })} alt={name} className="max-h-[55%] max-w-full object-contain" />
      ) : (
        <bdi className="text-lg font-semibold">{name}</bdi>
      )}
    </span>
  );
}
