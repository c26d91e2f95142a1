import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useLocationWords } from '#components/layout/location-words.ts';
import { Badge } from '#components/ui/badge.tsx';
import { Card } from '#components/ui/card.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';
import { Facts } from '#components/ui/facts.tsx';
import { formatDate } from '#lib/core/dates.ts';
import { amountWriter, baseCurrency } from '#lib/core/money.ts';
import { shareOfVoice } from '#lib/inventory/rules/describe-location.ts';
import type { LocationDetails } from '#lib/inventory/schema/details.ts';

/** What the location is, what it costs besides the space, and the line that documents print. */
export function FactsCard({ location }: { location: LocationDetails }) {
  const t = useTranslations('inventory');
  const { prohibitedCategories, aliases, description } = location;
  return (
    <Card title={t('page.facts')}>
      <Facts layout="rows" facts={useFacts(location)} />
      <Words title={t('page.prohibited')} words={prohibitedCategories} />
      <Words title={t('page.aliases')} words={aliases} />
      <div className="mt-4 border-t pt-4">
        <div className="flex items-center justify-between gap-2">
          <h3 className="text-sm text-muted">{t('page.descriptionLine')}</h3>
          <CopyButton text={description} label={t('page.copy')} done={t('page.copied')} />
        </div>
        <p dir="ltr" lang="en" className="mt-1 text-start text-sm wrap-anywhere">
          {description}
        </p>
      </div>
    </Card>
  );
}

function Words({ title, words }: { title: string; words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <div className="mt-4 border-t pt-4">
      <h3 className="text-sm text-muted">{title}</h3>
      <ul className="mt-2 flex flex-wrap gap-1.5">
        {words.map((word) => (
          <li key={word} className="min-w-0">
            <Badge>
              <span className="truncate">{word}</span>
            </Badge>
          </li>
        ))}
      </ul>
    </div>
  );
}

function useFacts(location: LocationDetails): { label: string; value: ReactNode; note?: ReactNode }[] {
  const t = useTranslations('inventory');
  const language = useLocale();
  const { sizeOf } = useLocationWords();
  const { kind, faces, loopSeconds, spotSeconds, uploadFeeMinor, maxSpots, municipalityFees } = location;
  const write = amountWriter([uploadFeeMinor ?? 0, ...municipalityFees.map((fee) => fee.amountMinor)], baseCurrency);
  const digital =
    kind === 'digital' && loopSeconds && spotSeconds
      ? [
          {
            label: t('page.loop'),
            value: t('page.seconds', { count: loopSeconds }),
            note: t('page.spots', { seconds: spotSeconds, count: maxSpots ?? 0 }),
          },
          {
            label: t('page.shareOfVoice'),
            value: <bdi>{shareOfVoice(1, spotSeconds, loopSeconds)}</bdi>,
            note: t('page.perSpot'),
          },
          ...(uploadFeeMinor === null
            ? []
            : [{ label: t('page.uploadFee'), value: <bdi>{write(uploadFeeMinor)}</bdi> }]),
        ]
      : [{ label: t('page.productionFee'), value: t('page.productionFeeGiven') }];
  return [
    { label: t('columns.series'), value: location.series || t('page.none') },
    { label: t('columns.size'), value: <bdi>{sizeOf(location)}</bdi>, note: t('faces', { count: faces }) },
    ...digital,
    ...municipalityFees.map((fee) => ({
      label: t('page.municipalityFee'),
      value: <bdi>{write(fee.amountMinor)}</bdi>,
      note: t('page.per', { unit: fee.unit }),
    })),
    {
      label: t('page.licenceUntil'),
      value: location.licenceExpiresOn ? formatDate(location.licenceExpiresOn, language) : t('licence.unknown'),
    },
    ...(location.address ? [{ label: t('page.address'), value: location.address }] : []),
  ];
}
