import { CopyButton } from '#components/ui/copy-button.tsx';
import { cn } from '#lib/core/cn.ts';

type CodeBlockProps = { code: string; copy?: { label: string; done: string }; className?: string };

/** Code as it is typed, from the left in every language. */
export function CodeBlock({ code, copy, className }: CodeBlockProps) {
  return (
    <div dir="ltr" className={cn('relative rounded-md border bg-sunken', className)}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <pre tabIndex={0} className={cn('overflow-x-auto p-4 font-mono text-sm leading-relaxed', copy && 'pe-14')}>
        <code>{code}</code>
      </pre>
      {copy ? (
        <span className="absolute end-2 top-2 rounded-md bg-sunken">
          <CopyButton text={code} {...copy} />
        </span>
      ) : null}
    </div>
  );
}
