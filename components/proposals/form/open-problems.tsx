import { Callout } from '#components/ui/callout.tsx';
import type { FieldError } from '#lib/core/errors.ts';
import { formatCount } from '#lib/core/format.ts';

const shownAtMost = 6;

/** After trying to save: everything that is still open, in one place. */
export function OpenProblems({ open }: { open: readonly FieldError[] }) {
  if (open.length === 0) return null;
  const messages = [...new Set(open.map(({ message }) => message))];
  const more = messages.length - shownAtMost;
  return (
    <Callout tone="danger" title={`${formatCount(messages.length, 'thing')} to settle first`}>
      <ul className="mt-1 grid gap-1">
        {messages.slice(0, shownAtMost).map((message) => (
          <li key={message}>{message}</li>
        ))}
        {more > 0 ? <li>and {more} more</li> : null}
      </ul>
    </Callout>
  );
}
