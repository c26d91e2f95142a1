import { ArrowUpRight } from 'lucide-react';
import type { SuggestedMessage } from '#lib/chats/schema.ts';

type SuggestionsProps = {
  greeting: string;
  suggestions: readonly SuggestedMessage[];
  onChoose: (text: string) => void;
};

/** What an empty chat offers, each sent with a click. */
export function Suggestions({ greeting, suggestions, onChoose }: SuggestionsProps) {
  return (
    <div className="pt-[8vh] pb-8">
      <h1 className="text-3xl font-semibold">{greeting}</h1>
      <p className="mt-2 text-lg text-muted">Say what the client wants. You get the figures, a PowerPoint and a PDF.</p>
      <ul className="mt-8 grid gap-3 sm:grid-cols-2">
        {suggestions.map(({ title, text }) => (
          <li key={title}>
            <button
              type="button"
              onClick={() => onChoose(text)}
              className="group flex h-full w-full flex-col gap-1 rounded-lg border bg-surface p-4 text-left shadow-sm transition-shadow hover:shadow-md"
            >
              <span className="flex items-center justify-between gap-2 font-medium">
                {title}
                <ArrowUpRight className="size-4 text-muted group-hover:text-accent-text" aria-hidden="true" />
              </span>
              <span className="text-sm text-muted">{text}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
