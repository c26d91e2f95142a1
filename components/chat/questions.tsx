import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { RuleText } from '#components/ui/rule-text.tsx';
import { agreementTo } from '#lib/chats/rules.ts';
import type { FieldError } from '#lib/core/errors.ts';

type QuestionsProps = {
  message: string;
  questions: readonly FieldError[];
  onAnswer: ((text: string) => void) | null;
};

/** What is still open, each with the answers that one click gives. */
export function Questions({ message, questions, onAnswer }: QuestionsProps) {
  const t = useTranslations('chat');
  if (questions.length === 0)
    return (
      <p className="text-sm text-danger-text">
        <RuleText>{message}</RuleText>
      </p>
    );
  return (
    <section aria-label={t('questions')} className="rounded-lg border bg-surface px-5 py-4 shadow-sm">
      <p className="text-sm font-medium">
        <RuleText>{message}</RuleText>
      </p>
      <ul className="mt-3 grid gap-3">
        {questions.map((question) => (
          <li key={`${question.path} ${question.message}`} className="grid gap-2 border-s-2 border-accent ps-3">
            <span>
              <RuleText>{question.message}</RuleText>
            </span>
            <Choices choices={choicesOf(question, questions, t('yes'))} onAnswer={onAnswer} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where several things want a yes, a button says which of them it means. */
function choicesOf(question: FieldError, all: readonly FieldError[], yes: string): NonNullable<FieldError['choices']> {
  if (question.kind !== 'confirm') return question.choices ?? [];
  const isOnly = all.filter(({ kind }) => kind === 'confirm').length === 1;
  return [{ value: agreementTo(isOnly ? null : question.message), label: yes }];
}

type ChoicesProps = Pick<QuestionsProps, 'onAnswer'> & { choices: NonNullable<FieldError['choices']> };

function Choices({ choices, onAnswer }: ChoicesProps) {
  if (choices.length === 0 || !onAnswer) return null;
  return (
    <span className="flex flex-wrap gap-2">
      {choices.map((choice) => (
        <Button key={choice.value} size="sm" onClick={() => onAnswer(choice.value)}>
          <RuleText>{choice.label}</RuleText>
        </Button>
      ))}
    </span>
  );
}
