import { useTranslations } from 'next-intl';
import { Spinner } from '#components/ui/spinner.tsx';
import type { ChatMessage } from '#lib/ai/chat-message.ts';
import type { ToolName, ToolOutput } from '#lib/ai/tools/schema.ts';
import { Questions } from './questions.tsx';
import { CreateProposalView } from './tool-views/create-proposal.tsx';
import { GetLocationView } from './tool-views/get-location.tsx';
import { GetProposalView } from './tool-views/get-proposal.tsx';
import { ListLocationsView } from './tool-views/list-locations.tsx';
import { ListProposalsView } from './tool-views/list-proposals.tsx';
import { QuoteView } from './tool-views/quote.tsx';
import { ReviseProposalView } from './tool-views/revise-proposal.tsx';
import type { ToolView } from './tool-views/tool-view.ts';

const views: { [Name in ToolName]: ToolView<Name> } = {
  list_locations: ListLocationsView,
  get_location: GetLocationView,
  quote: QuoteView,
  create_proposal: CreateProposalView,
  revise_proposal: ReviseProposalView,
  list_proposals: ListProposalsView,
  get_proposal: GetProposalView,
};

export type ToolPartOf = Extract<ChatMessage['parts'][number], { type: `tool-${ToolName}` }>;

type ToolPartProps = {
  part: ToolPartOf;
  /** Whether the assistant has said something after it: a refusal without questions is in those words. */
  isSpoken: boolean;
  /** Answers by a click; null where the conversation has moved on. */
  onAnswer: ((text: string) => void) | null;
};

/** One call of a tool: at work, done with its card, open questions, or failed. */
export function ToolPart({ part, isSpoken, onAnswer }: ToolPartProps) {
  const t = useTranslations('chat');
  const tool = part.type.slice('tool-'.length) as ToolName;
  if (part.state === 'output-error') {
    return <p className="text-sm text-danger-text">{t('stepFailed')}</p>;
  }
  if (part.state !== 'output-available')
    return (
      <p className="flex items-center gap-2.5 text-sm text-muted" role="status">
        <Spinner /> {t(`doing.${tool}`)}
      </p>
    );
  const output = part.output as ToolOutput;
  if (!output.ok && output.questions.length === 0 && isSpoken) return null;
  return <Output view={views[tool] as ToolView<ToolName>} output={output} onAnswer={onAnswer} />;
}

function Output({
  view: View,
  output,
  onAnswer,
}: Pick<ToolPartProps, 'onAnswer'> & {
  view: ToolView<ToolName>;
  output: ToolOutput;
}) {
  if (!output.ok) return <Questions message={output.message} questions={output.questions} onAnswer={onAnswer} />;
  return <View data={output.data} />;
}
