import { useTranslations } from 'next-intl';
import { Badge, type BadgeTone } from '#components/ui/badge.tsx';
import { Card } from '#components/ui/card.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { CodeBlock } from './code-block.tsx';
import { FieldList } from './field-list.tsx';
import type { ReferenceGroup, ReferenceOperation } from './reference.ts';

const root = '/api/v1';
const tones: Record<string, BadgeTone> = { GET: 'neutral', DELETE: 'danger' };

/** Every operation of the API, by its part. */
export function ReferenceView({ groups }: { groups: readonly ReferenceGroup[] }) {
  return (
    <div className="grid min-w-0 gap-10">
      {groups.map(({ name, operations }) => (
        <section key={name} aria-label={name} className="grid gap-4">
          <h2 dir="ltr" lang="en" className="scroll-mt-20 text-xl font-semibold" id={anchorOf(name)}>
            {name}
          </h2>
          {operations.map((operation) => (
            <OperationCard key={operation.id} operation={operation} />
          ))}
        </section>
      ))}
    </div>
  );
}

/** The anchor of a part. */
export const anchorOf = (name: string): string => name.toLowerCase().replaceAll(' ', '-');

function OperationCard({ operation }: { operation: ReferenceOperation }) {
  const t = useTranslations('integrate.ref');
  const { id, method, path, summary, description, permission, parameters, body, answers, answer } = operation;
  return (
    <Card flush>
      <div id={id} dir="ltr" lang="en" className="grid scroll-mt-20 gap-2 px-5 pt-4">
        <h3 className="font-semibold">{summary}</h3>
        <p className="flex min-w-0 flex-wrap items-center gap-2">
          <Badge tone={tones[method] ?? 'accent'} className="font-mono">
            {method}
          </Badge>
          <code className="font-mono text-sm wrap-anywhere">{`${root}${path}`}</code>
        </p>
        {description ? <p className="max-w-3xl text-muted">{plain(description)}</p> : null}
      </div>
      <p className="px-5 pt-2 pb-4 text-sm text-muted">
        {permission ? (
          <>
            {t('permission')} <code className="font-mono text-ink">{permission}</code>
          </>
        ) : (
          t('noPermission')
        )}
      </p>
      {parameters.length > 0 ? (
        <Disclosure row label={<Counted label={t('parameters')} count={parameters.length} />}>
          <FieldList fields={parameters} />
        </Disclosure>
      ) : null}
      {body.length > 0 ? (
        <Disclosure row label={<Counted label={t('body')} count={body.length} />}>
          <FieldList fields={body} />
          {operation.bodyExample ? <CodeBlock code={operation.bodyExample} className="mx-5 mb-5" /> : null}
        </Disclosure>
      ) : null}
      <Disclosure row label={<Counted label={t('answers')} count={answers.length} />}>
        <ul dir="ltr" lang="en" className="grid gap-1.5 px-5 pb-4 text-sm">
          {answers.map(({ status, description: meaning }) => (
            <li key={status} className="flex gap-3">
              <code className="w-10 shrink-0 font-mono tabular-nums">{status}</code>
              <span className="text-muted">{meaning}</span>
            </li>
          ))}
        </ul>
        {answer.length > 0 ? <FieldList fields={answer} /> : null}
        {operation.answerExample ? <CodeBlock code={operation.answerExample} className="mx-5 mb-5" /> : null}
      </Disclosure>
    </Card>
  );
}

const Counted = ({ label, count }: { label: string; count: number }) => (
  <span>
    {label} <span className="text-xs text-muted tabular-nums">{count}</span>
  </span>
);

/** The document marks code as Markdown does. */
const plain = (text: string) => text.replaceAll('`', '');
