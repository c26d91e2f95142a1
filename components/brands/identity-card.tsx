import { useTranslations } from 'next-intl';
import { Card } from '#components/ui/card.tsx';
import { Facts } from '#components/ui/facts.tsx';
import type { BrandDetailDto } from '#lib/brands/schema.ts';
import { BrandLogo } from './brand-logo.tsx';

/** What clients see of a brand: its logo, its colours and its names in both languages. */
export function IdentityCard({ brand }: { brand: BrandDetailDto }) {
  const t = useTranslations('brands.identity');
  const name = (text: string | null) => (text ? <bdi>{text}</bdi> : <span className="text-muted">{t('missing')}</span>);
  return (
    <Card flush>
      <BrandLogo brand={brand} className="h-40 w-full" />
      <div className="grid gap-5 px-5 py-5">
        <div className="flex flex-wrap gap-x-6 gap-y-3">
          <Swatch label={t('ink')} colour={brand.inkColour} />
          <Swatch label={t('accent')} colour={brand.accentColour} />
        </div>
        <Facts
          layout="rows"
          facts={[
            { label: t('name'), value: name(brand.name) },
            { label: t('nameAr'), value: name(brand.nameAr) },
            { label: t('legalName'), value: name(brand.legalName) },
            { label: t('legalNameAr'), value: name(brand.legalNameAr) },
            { label: t('taxNumber'), value: <bdi className="tabular-nums">{brand.taxNumber}</bdi> },
          ]}
        />
      </div>
    </Card>
  );
}

function Swatch({ label, colour }: { label: string; colour: string }) {
  return (
    <span className="flex items-center gap-3">
      <span className="size-9 rounded-md border" style={{ backgroundColor: `#${colour}` }} aria-hidden="true" />
      <span className="text-sm">
        <span className="block text-muted">{label}</span>
        <code dir="ltr" className="font-mono">
          #{colour}
        </code>
      </span>
    </span>
  );
}
