import { useTranslations } from 'next-intl';
import { Callout } from '#components/ui/callout.tsx';

type SignInNoticeProps = {
  /** Why the person stands here: `ended`, `signed_out`, `password_set`, or anything else for no reason. */
  reason: string;
  /** Whether signing in leads back to the page they were on. */
  comesBack: boolean;
};

const successes = { signed_out: 'signedOut', password_set: 'passwordSet' } as const;
const isSuccess = (reason: string): reason is keyof typeof successes => reason in successes;

export function SignInNotice({ reason, comesBack }: SignInNoticeProps) {
  const t = useTranslations('signIn');
  if (isSuccess(reason)) {
    const under = successes[reason];
    return (
      <Callout tone="success" title={t(`${under}.title`)} className="mb-6">
        {t(`${under}.text`)}
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
