import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Callout } from '#components/ui/callout.tsx';
import type { CompanyDto, SimilarCompanies } from '#lib/companies/schema.ts';

/** Says which companies the name may mean already, with the way to them. */
export function Duplicates({ same, similar }: SimilarCompanies) {
  const t = useTranslations('companies.form');
  if (same) {
    return (
      <Callout tone="danger" title={t('sameTitle')}>
        <p>{t('sameText')}</p>
        <CompanyLinks companies={[same]} />
      </Callout>
    );
  }
  if (similar.length === 0) return null;
  return (
    <div role="status">
      <Callout tone="warning" title={t('similarTitle')}>
        <p>{t('similarText')}</p>
        <CompanyLinks companies={similar} />
      </Callout>
    </div>
  );
}

function CompanyLinks({ companies }: { companies: readonly CompanyDto[] }) {
  const t = useTranslations('companies.form');
  return (
    <ul className="mt-1.5 grid gap-1">
      {companies.map(({ id, name, legalName }) => (
        <li key={id}>
          <Link
            href={`/companies/${id}`}
            target="_blank"
            aria-label={t('open', { name })}
            className="rounded-sm font-medium text-accent-text underline underline-offset-2"
          >
            <bdi>{name}</bdi>
          </Link>
          {legalName && legalName !== name ? (
            <span className="text-muted">
              {' · '}
              <bdi>{legalName}</bdi>
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
