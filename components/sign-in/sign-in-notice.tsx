import { useTranslations } from 'next-intl';
import { Callout } from '#components/ui/callout.tsx';

type SignInNoticeProps = {
  /** Why the person stands here: `ended`, `signed_out`, or anything else for no reason. */
  reason: string;
  /** Whether signing in leads back to the page they were on. */
  comesBack: boolean;
};

export function SignInNotice({ reason, comesBack }: SignInNoticeProps) {
  const t = useTranslations('signIn');
  if (reason === 'signed_out') {
    return (
      <Callout tone="success" title={t('signedOut.title')} className="mb-6">
        {t('signedOut.text')}
      </Callout>
    );
  }
  if (reason !== 'ended') return null;
  return (
    <Callout title={t('ended.title')} className="mb-6">
      {t(comesBack ? 'ended.textWithPlace' : 'ended.text')}
    </Callout>
  );
}
