'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { LeaveDialog } from '#components/layout/leave-dialog.tsx';
import { useLeaveGuard } from '#components/layout/use-leave-guard.ts';
import { Button } from '#components/ui/button.tsx';
import { Callout } from '#components/ui/callout.tsx';
import { Card } from '#components/ui/card.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { RuleText } from '#components/ui/rule-text.tsx';
import type { BrandDetailDto, BrandLook } from '#lib/brands/schema.ts';
import { contrast, paletteOf } from '#lib/documents/rules/palette.ts';
import type { Language } from '#lib/users/schema.ts';
import { ColourField } from './colour-field.tsx';
import { HeadPreview } from './head-preview.tsx';
import { LogoEditor, type RemoveLogo } from './logo-editor.tsx';
import { type SaveLook, useLook } from './use-look.ts';

export type LookActions = { save: SaveLook; removeLogo: RemoveLogo };

/** What documents show of a brand: its logo, its names in two languages and its two colours. */
export function LookCard({ brand, actions }: { brand: BrandDetailDto; actions: LookActions }) {
  const t = useTranslations('brands.look');
  const look = useLook(brand, actions.save);
  const { texts, colours, isChanged, refusal } = look;
  const guard = useLeaveGuard(isChanged);
  const shown = { logoFileId: brand.logoFileId, ...colours };
  return (
    <Card title={t('title')} description={t('description')}>
      <form
        noValidate
        className="grid grid-cols-1 gap-6"
        onSubmit={(event) => {
          event.preventDefault();
          look.save();
        }}
      >
        <LogoEditor brand={brand} removeAction={actions.removeLogo} />
        <div className="grid items-start gap-5 sm:grid-cols-2">
          <NameField field="name" language="en" look={look} />
          <NameField field="nameAr" language="ar" look={look} />
          <NameField field="legalName" language="en" look={look} />
          <NameField field="legalNameAr" language="ar" look={look} />
          <Colours look={look} />
        </div>
        <div className="grid gap-3 sm:grid-cols-2">
          <HeadPreview {...shown} language="en" name={texts.name} legalName={texts.legalName} />
          <HeadPreview
            {...shown}
            language="ar"
            name={texts.nameAr || texts.name}
            legalName={texts.legalNameAr || texts.legalName}
          />
        </div>
        {refusal ? <Refusal look={look} /> : null}
        <div className="flex justify-end">
          <Button type="submit" variant="primary" disabled={!isChanged} loading={look.pending}>
            {t('save')}
          </Button>
        </div>
      </form>
      <LeaveDialog guard={guard} />
    </Card>
  );
}

type Look = { look: ReturnType<typeof useLook> };
type NameFieldProps = Look & { field: Exclude<keyof BrandLook, 'inkColour' | 'accentColour'>; language: Language };

function NameField({ field, language, look }: NameFieldProps) {
  const t = useTranslations('brands.identity');
  const isArabic = language === 'ar';
  return (
    <Field name={field} label={t(field)} optional={isArabic} error={look.problemAt(field)}>
      <Input
        lang={language}
        dir={isArabic ? 'rtl' : 'ltr'}
        maxLength={120}
        value={look.texts[field]}
        onChange={(event) => look.set({ [field]: event.target.value })}
      />
    </Field>
  );
}

const white = 'FFFFFF';
/** WCAG 2.2, 1.4.11: what is no text stands out from its ground. */
const visible = 3;

/** The two colours, each with what it means for what stands on it. */
function Colours({ look }: Look) {
  const t = useTranslations('brands.look');
  const words = useTranslations('brands.identity');
  const format = useFormatter();
  const { inkColour, accentColour } = look.colours;
  const { ink } = paletteOf(look.colours);
  const ratio = (one: string, other: string) =>
    format.number(contrast(one, other), { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const warn = (text: string) => <span className="text-warning-text">{text}</span>;
  const onInk = { ratio: ratio(white, inkColour), darker: `#${ink}` };
  const onGround = { ratio: ratio(accentColour, ink) };
  return (
    <>
      <ColourField
        name="inkColour"
        label={words('ink')}
        text={look.texts.inkColour}
        colour={inkColour}
        hint={ink === inkColour ? t('inkReads', onInk) : warn(t('inkDarkened', onInk))}
        error={look.problemAt('inkColour')}
        onChange={(text) => look.set({ inkColour: text })}
      />
      <ColourField
        name="accentColour"
        label={words('accent')}
        text={look.texts.accentColour}
        colour={accentColour}
        hint={contrast(accentColour, ink) < visible ? warn(t('accentFaint', onGround)) : t('accentShows', onGround)}
        error={look.problemAt('accentColour')}
        onChange={(text) => look.set({ accentColour: text })}
      />
    </>
  );
}

/** Somebody was faster, or the server found something that belongs to no field. */
function Refusal({ look }: Look) {
  const t = useTranslations('brands.look');
  const { refusal, isFresh, goOn } = look;
  if (!refusal || refusal.fields.length > 0) return null;
  const isConflict = refusal.code === 'conflict';
  return (
    <Callout
      tone="danger"
      title={t('refused')}
      actions={
        isConflict ? (
          <>
            <Button size="sm" disabled={!isFresh} onClick={() => goOn(false)}>
              {t('takeTheirs')}
            </Button>
            <Button size="sm" variant="ghost" disabled={!isFresh} onClick={() => goOn(true)}>
              {t('keepMine')}
            </Button>
          </>
        ) : undefined
      }
    >
      <RuleText>{refusal.message}</RuleText>
    </Callout>
  );
}
