import { useTranslations } from 'next-intl';
import { Callout } from '#components/ui/callout.tsx';
import type { DeckTag } from '#lib/brands/rules/deck-tags.ts';
import type { BrandDetailDto, DeckTemplateDto } from '#lib/brands/schema.ts';
import { DeckUpload } from './deck-upload.tsx';
import { DeckVersions } from './deck-versions.tsx';
import { IdentityCard } from './identity-card.tsx';
import { type LookActions, LookCard } from './look-card.tsx';
import { TagsCard } from './tags-card.tsx';
import type { ActivateDeck } from './use-deck-button.tsx';

type BrandDetailProps = {
  brand: BrandDetailDto;
  /** Newest first. */
  decks: readonly DeckTemplateDto[];
  tags: readonly (DeckTag & { sample: string })[];
  hasOffice: boolean;
  timeZone: string;
  /** The version whose tags are told; the newest where it says none. */
  shownVersion: number | null;
  /** Null for who may only look. */
  activateAction: ActivateDeck | null;
  /** Null for who may only look. */
  lookActions: LookActions | null;
};

export function BrandDetail(props: BrandDetailProps) {
  const { brand, decks, tags, hasOffice, timeZone, shownVersion, activateAction, lookActions } = props;
  const t = useTranslations('brands');
  const shown = decks.find(({ version }) => version === shownVersion) ?? decks[0];
  return (
    <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,1fr)_21rem]">
      <div className="grid min-w-0 grid-cols-1 gap-6">
        {lookActions ? <LookCard brand={brand} actions={lookActions} /> : null}
        {activateAction ? <DeckUpload brandKey={brand.key} /> : null}
        {decks.length > 0 && !hasOffice ? <Callout title={t('noOffice.title')}>{t('noOffice.text')}</Callout> : null}
        <DeckVersions
          brand={brand}
          decks={decks}
          hasOffice={hasOffice}
          timeZone={timeZone}
          activateAction={activateAction}
        />
        <TagsCard tags={tags} deck={shown} />
      </div>
      <IdentityCard brand={brand} />
    </div>
  );
}
