import { useTranslations } from 'next-intl';
import { Callout } from '#components/ui/callout.tsx';
import { RuleText } from '#components/ui/rule-text.tsx';
import type { FieldError } from '#lib/core/errors.ts';

const shownAtMost = 6;

/** After trying to save: everything that is still open, in one place. */
export function OpenProblems({ open }: { open: readonly FieldError[] }) {
  const t = useTranslations('proposalForm.open');
  if (open.length === 0) return null;
  const messages = [...new Set(open.map(({ message }) => message))];
  const more = messages.length - shownAtMost;
  return (
    <Callout tone="danger" title={t('title', { count: messages.length })}>
      <ul className="mt-1 grid gap-1">
        {messages.slice(0, shownAtMost).map((message) => (
          <li key={message}>
            <RuleText>{message}</RuleText>
          </li>
        ))}
        {more > 0 ? <li>{t('more', { count: more })}</li> : null}
      </ul>
    </Callout>
  );
}
