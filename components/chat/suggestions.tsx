import { ArrowUpRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { RuleText } from '#components/ui/rule-text.tsx';
import type { SuggestedMessage } from '#lib/chats/schema.ts';

type SuggestionsProps = {
  greeting: string;
  suggestions: readonly SuggestedMessage[];
  onChoose: (text: string) => void;
};

/** What an empty chat offers, each sent with a click. */
export function Suggestions({ greeting, suggestions, onChoose }: SuggestionsProps) {
  const t = useTranslations('chat');
  return (
    <div className="pt-[8vh] pb-8">
      <h1 className="text-3xl font-semibold">{greeting}</h1>
      <p className="mt-2 text-lg text-muted">{t('invitation')}</p>
      <ul className="mt-8 grid gap-3 sm:grid-cols-2">
        {suggestions.map(({ kind, text }) => (
          <li key={kind}>
            <button
              type="button"
              onClick={() => onChoose(text)}
              className="group flex h-full w-full flex-col gap-1 rounded-lg border bg-surface p-4 text-start shadow-sm transition-shadow hover:shadow-md"
            >
              <span className="flex items-center justify-between gap-2 font-medium">
                {t(`suggestions.${kind}`)}
                <ArrowUpRight
                  className="size-4 rtl:-scale-x-100 text-muted group-hover:text-accent-text"
                  aria-hidden="true"
                />
              </span>
              <span className="text-sm text-muted">
                <RuleText>{text}</RuleText>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
