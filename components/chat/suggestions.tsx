import { ArrowUpRight } from 'lucide-react';

const suggestions = [
  {
    title: 'Make a proposal',
    text: 'Proposal for Marina Gateway and Creek Tower, 4 weeks from 1 Jan 2027, 450k and 300k, client Acme Properties',
  },
  {
    title: 'Bundle a package',
    text: 'Combined package for Marina Gateway, Creek Tower and Creek Walk 4, total 5M, 4 weeks from 1 Mar 2027, production fee 5,000, client Acme Properties',
  },
  { title: 'Check a price', text: 'How much is Marina Gateway for 8 weeks?' },
  { title: 'See what is on sale', text: 'What locations do you have in Dubai?' },
];

/** What an empty chat offers: sentences that work as they stand. */
export function Suggestions({ greeting, onChoose }: { greeting: string; onChoose: (text: string) => void }) {
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
