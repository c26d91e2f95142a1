import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { useAnswer } from '#components/layout/use-answer.ts';
import { toast } from '#components/ui/toaster.tsx';
import type { BrandDetailDto, BrandLook, UpdateBrandLookInput } from '#lib/brands/schema.ts';
import type { ActionResult, FieldError } from '#lib/core/errors.ts';

export type SaveLook = (input: UpdateBrandLookInput) => Promise<ActionResult<BrandLook>>;
export type LookTexts = Record<keyof BrandLook, string>;

const lookOf = ({ name, nameAr, legalName, legalNameAr, inkColour, accentColour }: BrandLook): BrandLook => {
  return { name, nameAr, legalName, legalNameAr, inkColour, accentColour };
};

const textsOf = (look: BrandLook): LookTexts => ({
  ...look,
  nameAr: look.nameAr ?? '',
  legalNameAr: look.legalNameAr ?? '',
  inkColour: `#${look.inkColour}`,
  accentColour: `#${look.accentColour}`,
});

/** A colour as it is stored; undefined where the text is none. */
const colourOf = (text: string): string | undefined => /^#?([0-9a-f]{6})$/i.exec(text.trim())?.[1]?.toUpperCase();

/** What is typed about the look of a brand, and how it is saved: over what the person saw, or not at all. */
export function useLook(brand: BrandDetailDto, saveAction: SaveLook) {
  const t = useTranslations('brands.look');
  const router = useRouter();
  const answered = useAnswer();
  const [seen, setSeen] = useState(() => lookOf(brand));
  const [texts, setTexts] = useState(() => textsOf(seen));
  const [refusal, setRefusal] = useState<{ code: string; message: string; fields: readonly FieldError[] }>();
  const [pending, startTransition] = useTransition();
  const colours = {
    inkColour: colourOf(texts.inkColour) ?? seen.inkColour,
    accentColour: colourOf(texts.accentColour) ?? seen.accentColour,
  };
  const isChanged = JSON.stringify(texts) !== JSON.stringify(textsOf(seen));

  const problemAt = (field: keyof BrandLook): string | undefined => {
    if (field.endsWith('Colour') && !colourOf(texts[field])) return t('noColour');
    return refusal?.fields.find(({ path }) => path === `look.${field}`)?.message;
  };
  const set = (change: Partial<LookTexts>) => setTexts({ ...texts, ...change });
  const save = () =>
    startTransition(async () => {
      const answer = await answered(saveAction({ brandId: brand.id, look: texts, basedOn: seen }));
      setRefusal(answer.ok ? undefined : answer);
      if (answer.ok) {
        setSeen(answer.data);
        setTexts(textsOf(answer.data));
        toast.success(t('saved'));
      }
      if (answer.ok || answer.code === 'conflict') router.refresh();
    });
  /** The page has come anew since the conflict. */
  const isFresh = JSON.stringify(lookOf(brand)) !== JSON.stringify(seen);
  /** After a conflict: goes on from what is stored now, with what was typed or without it. */
  const goOn = (keepsTyped: boolean) => {
    const now = lookOf(brand);
    setSeen(now);
    if (!keepsTyped) setTexts(textsOf(now));
    setRefusal(undefined);
  };
  return { texts, colours, set, isChanged, problemAt, refusal, pending, save, isFresh, goOn };
}
