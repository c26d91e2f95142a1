import { useTranslations } from 'next-intl';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Callout } from '#components/ui/callout.tsx';

/** Instead of a form whose link was used, has run out or never was one. */
export function SpentLink() {
  const t = useTranslations('signIn.spent');
  return (
    <div className="grid gap-5">
      <Callout tone="warning" title={t('title')}>
        {t('text')}
      </Callout>
      <ButtonLink href="/sign-in" size="lg">
        {t('signIn')}
      </ButtonLink>
    </div>
  );
}
