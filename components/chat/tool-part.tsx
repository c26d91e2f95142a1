import { Spinner } from '#components/ui/spinner.tsx';
import type { ChatMessage } from '#lib/ai/chat-message.ts';
import type { ToolName, ToolOutput } from '#lib/ai/tools/schema.ts';
import { Questions } from './questions.tsx';
import { createProposalView } from './tool-views/create-proposal.tsx';
import { getLocationView } from './tool-views/get-location.tsx';
import { getProposalView } from './tool-views/get-proposal.tsx';
import { listLocationsView } from './tool-views/list-locations.tsx';
import { listProposalsView } from './tool-views/list-proposals.tsx';
import { quoteView } from './tool-views/quote.tsx';
import { reviseProposalView } from './tool-views/revise-proposal.tsx';
import type { ToolView } from './tool-views/tool-view.ts';

const views: { [Name in ToolName]: ToolView<Name> } = {
  list_locations: listLocationsView,
  get_location: getLocationView,
  quote: quoteView,
  create_proposal: createProposalView,
  revise_proposal: reviseProposalView,
  list_proposals: listProposalsView,
  get_proposal: getProposalView,
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
  const view = views[part.type.slice('tool-'.length) as ToolName];
  if (part.state === 'output-error') {
    return <p className="text-sm text-danger-text">This step failed. Try again; nothing was changed by it.</p>;
  }
  if (part.state !== 'output-available')
    return (
      <p className="flex items-center gap-2.5 text-sm text-muted" role="status">
        <Spinner /> {view.doing}…
      </p>
    );
  const output = part.output as ToolOutput;
  if (!output.ok && output.questions.length === 0 && isSpoken) return null;
  return <Output view={view as ToolView<ToolName>} output={output} onAnswer={onAnswer} />;
}

function Output({
  view,
  output,
  onAnswer,
}: Pick<ToolPartProps, 'onAnswer'> & {
  view: ToolView<ToolName>;
  output: ToolOutput;
}) {
  if (!output.ok) return <Questions message={output.message} questions={output.questions} onAnswer={onAnswer} />;
  return <view.Done data={output.data} />;
}
