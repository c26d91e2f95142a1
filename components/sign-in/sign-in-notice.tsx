import { Callout } from '#components/ui/callout.tsx';

type SignInNoticeProps = {
  /** Why the person stands here: `ended`, `signed_out`, or anything else for no reason. */
  reason: string;
  /** Whether signing in leads back to the page they were on. */
  comesBack: boolean;
};

export function SignInNotice({ reason, comesBack }: SignInNoticeProps) {
  if (reason === 'signed_out') {
    return (
      <Callout tone="success" title="You are signed out" className="mb-6">
        See you soon.
      </Callout>
    );
  }
  if (reason !== 'ended') return null;
  return (
    <Callout title="Your session has ended" className="mb-6">
      For your safety it ends after a while.{' '}
      {comesBack ? 'Sign in and you are back where you were.' : 'Sign in to go on.'}
    </Callout>
  );
}
