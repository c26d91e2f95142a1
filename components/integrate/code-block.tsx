import { CopyButton } from '#components/ui/copy-button.tsx';
import { cn } from '#lib/core/cn.ts';

type CodeBlockProps = { code: string; copy?: { label: string; done: string }; className?: string };

/** Code as it is typed, from the left in every language. */
export function CodeBlock({ code, copy, className }: CodeBlockProps) {
  return (
    <div dir="ltr" className={cn('flex items-start rounded-md border bg-sunken', className)}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <pre tabIndex={0} className="min-w-0 flex-1 overflow-x-auto p-4 font-mono text-sm leading-relaxed">
        <code>{code}</code>
      </pre>
      {copy ? (
        <span className="shrink-0 p-2">
          <CopyButton text={code} {...copy} />
        </span>
      ) : null}
    </div>
  );
}
