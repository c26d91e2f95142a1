import { Presentation } from 'lucide-react';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Badge } from '#components/ui/badge.tsx';
import { Card } from '#components/ui/card.tsx';
import type { BrandDetailDto, DeckTemplateDto } from '#lib/brands/schema.ts';
import { cn } from '#lib/core/cn.ts';
import { formatDate, today } from '#lib/core/dates.ts';
import { fileHref } from '#lib/files/rules.ts';
import { type ActivateDeck, UseDeckButton } from './use-deck-button.tsx';

type DeckVersionsProps = {
  brand: BrandDetailDto;
  decks: readonly DeckTemplateDto[];
  hasOffice: boolean;
  timeZone: string;
  activateAction: ActivateDeck | null;
};

/** Every deck that the brand's proposals could be made from, and the one they are. */
export function DeckVersions({ brand, decks, hasOffice, timeZone, activateAction }: DeckVersionsProps) {
  const t = useTranslations('brands.versions');
  const language = useLocale();
  const sizeOf = (bytes: number) =>
    bytes < 1_000_000
      ? t('size.kB', { size: String(Math.ceil(bytes / 1000)) })
      : t('size.MB', { size: (bytes / 1_000_000).toFixed(1) });
  const button = (version: number | null, name: string) =>
    activateAction ? (
      <UseDeckButton
        brandKey={brand.key}
        name={name}
        version={version}
        replaces={brand.activeVersion}
        action={activateAction}
      />
    ) : null;
  return (
    <Card title={t('title')} description={t('description')} flush>
      <ul className="divide-y border-t">
        {decks.map((deck) => {
          const name = t('version', { version: String(deck.version) });
          return (
            <DeckRow key={deck.version} name={name} isActive={deck.isActive} action={button(deck.version, name)}>
              <p className="text-sm text-muted">
                {t('added', { day: formatDate(today(deck.createdAt, timeZone), language), name: deck.createdByName })}
                {' · '}
                <bdi>{sizeOf(deck.byteSize)}</bdi>
              </p>
              <TagCounts deck={deck} />
              <Samples brandKey={brand.key} deck={deck} hasOffice={hasOffice} />
            </DeckRow>
          );
        })}
        <DeckRow
          name={t('builtIn')}
          isActive={brand.activeVersion === null}
          action={button(null, t('builtIn'))}
          isQuiet
        >
          <p className="text-sm text-muted">{t('builtInText')}</p>
        </DeckRow>
      </ul>
    </Card>
  );
}

type DeckRowProps = { name: string; isActive: boolean; isQuiet?: boolean; action: ReactNode; children: ReactNode };

function DeckRow({ name, isActive, isQuiet, action, children }: DeckRowProps) {
  const t = useTranslations('brands.versions');
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-3 px-5 py-4">
      <span
        className={cn(
          'mt-0.5 flex size-10 shrink-0 items-center justify-center rounded-lg',
          isQuiet ? 'bg-neutral-tint text-muted' : 'bg-accent-tint text-accent-text',
        )}
      >
        <Presentation className="size-5" aria-hidden="true" />
      </span>
      <div className="grid min-w-0 flex-1 basis-56 gap-1.5">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h3 className="font-semibold">{name}</h3>
          {isActive ? (
            <Badge tone="success" dot>
              {t('inUse')}
            </Badge>
          ) : null}
        </div>
        {children}
      </div>
      {isActive ? null : action}
    </li>
  );
}

function TagCounts({ deck }: { deck: DeckTemplateDto }) {
  const t = useTranslations('brands.versions');
  const { found, unknown } = deck.tags;
  return (
    <p className="flex flex-wrap items-center gap-2 text-sm">
      <Link
        href={`?version=${deck.version}#tags`}
        className="rounded-sm font-medium text-accent-text underline-offset-2 hover:underline"
      >
        {t('tags', { count: found.length })}
        <span className="sr-only"> {t('of', { version: String(deck.version) })}</span>
      </Link>
      {unknown.length > 0 ? <Badge tone="warning">{t('unknown', { count: unknown.length })}</Badge> : null}
    </p>
  );
}

type SamplesProps = { brandKey: string; deck: DeckTemplateDto; hasOffice: boolean };

/** The deck with a made-up proposal, and as it was sent. */
function Samples({ brandKey, deck, hasOffice }: SamplesProps) {
  const t = useTranslations('brands.versions');
  const sample = `/api/desk/brands/${brandKey}/deck-templates/${deck.version}/sample`;
  const files = [
    { label: t('samplePptx'), href: `${sample}?as=pptx` },
    { label: t('samplePptxAr'), href: `${sample}?as=pptx&language=ar` },
    ...(hasOffice ? [{ label: t('samplePdf'), href: `${sample}?as=pdf` }] : []),
    { label: t('original'), href: fileHref(deck.fileId) },
  ];
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {files.map(({ label, href }) => (
        <li key={href}>
          <a download href={href} className="rounded-sm text-accent-text underline-offset-2 hover:underline">
            {label}
            <span className="sr-only"> {t('of', { version: String(deck.version) })}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
