import { Button } from '#components/ui/button.tsx';
import type { FieldError } from '#lib/core/errors.ts';

type QuestionsProps = {
  message: string;
  questions: readonly FieldError[];
  onAnswer: ((text: string) => void) | null;
};

/** What is still open, each with the answers that one click gives. */
export function Questions({ message, questions, onAnswer }: QuestionsProps) {
  if (questions.length === 0) return <p className="text-sm text-danger-text">{message}</p>;
  return (
    <section aria-label="Open questions" className="rounded-lg border bg-surface px-5 py-4 shadow-sm">
      <p className="text-sm font-medium">{message}</p>
      <ul className="mt-3 grid gap-3">
        {questions.map((question) => (
          <li key={`${question.path} ${question.message}`} className="grid gap-2 border-l-2 border-accent pl-3">
            <span>{question.message}</span>
            <Choices choices={choicesOf(question, questions)} onAnswer={onAnswer} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where several things want a yes, a button says which of them it means. */
function choicesOf(question: FieldError, all: readonly FieldError[]): NonNullable<FieldError['choices']> {
  if (question.kind !== 'confirm') return question.choices ?? [];
  const isOnly = all.filter(({ kind }) => kind === 'confirm').length === 1;
  return [{ value: isOnly ? 'yes' : `Yes to: ${question.message}`, label: 'Yes, go on' }];
}

type ChoicesProps = Pick<QuestionsProps, 'onAnswer'> & { choices: NonNullable<FieldError['choices']> };

function Choices({ choices, onAnswer }: ChoicesProps) {
  if (choices.length === 0 || !onAnswer) return null;
  return (
    <span className="flex flex-wrap gap-2">
      {choices.map((choice) => (
        <Button key={choice.value} size="sm" onClick={() => onAnswer(choice.value)}>
          {choice.label}
        </Button>
      ))}
    </span>
  );
}
