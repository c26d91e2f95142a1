import { useLocale, useTranslations } from 'next-intl';
import { Card } from '#components/ui/card.tsx';
import { Facts } from '#components/ui/facts.tsx';
import { PictureTile } from '#components/ui/picture-tile.tsx';
import { RuleText } from '#components/ui/rule-text.tsx';
import type { Stored } from '#lib/ai/tools/schema.ts';
import { formatDate } from '#lib/core/dates.ts';
import { baseCurrency, formatAmounts } from '#lib/core/money.ts';
import { describeInArabic } from '#lib/inventory/rules/describe-in-arabic.ts';
import { describeLocation } from '#lib/inventory/rules/describe-location.ts';
import { locationName } from '#lib/inventory/rules/location-name.ts';
import type { LocationDto } from '#lib/inventory/schema.ts';
import type { ToolView } from './tool-view.ts';

export const GetLocationView: ToolView<'get_location'> = ({ data }) => {
  const t = useTranslations('chat');
  const locale = useLocale();
  const name = locationName(data, locale);
  return (
    <Card title={name} description={<bdi>{`${data.area}, ${data.city}`}</bdi>}>
      <div className="grid gap-4">
        <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3">
          {data.photos.map((photo) => (
            <li key={photo.id}>
              <PictureTile
                title={t(`times.${photo.timeOfDay}`)}
                detail={photo.takenOn ? formatDate(photo.takenOn, locale) : undefined}
                src={`/api/files/${photo.fileId}?w=640`}
                alt={t('photoOf', { location: name, time: t(`times.${photo.timeOfDay}`) })}
              />
            </li>
          ))}
        </ul>
        <p className="text-sm text-muted">
          <RuleText>{locale === 'ar' ? describeInArabic(data, 1) : describeLocation(data, 1)}</RuleText>
        </p>
        <Prices location={data} />
      </div>
    </Card>
  );
};

function Prices({ location: { rateCard, uploadFeeMinor } }: { location: Stored<LocationDto> }) {
  const [t, proposals] = [useTranslations('chat'), useTranslations('proposals')];
  const nets = rateCard.map((entry) => entry.netMinor);
  const amounts = formatAmounts(nets, baseCurrency);
  const [uploadFee] = uploadFeeMinor === null ? [] : formatAmounts([uploadFeeMinor], baseCurrency);
  return (
    <Facts
      layout="grid"
      facts={[
        ...(uploadFee ? [{ label: t('uploadFee'), value: <bdi className="tabular-nums">{uploadFee}</bdi> }] : []),
        ...rateCard.map((entry, index) => ({
          label: proposals('weeks', { count: entry.weeks }),
          value: <bdi className="tabular-nums">{amounts[index]}</bdi>,
        })),
      ]}
    />
  );
}
