import { CircleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Badge, type BadgeTone } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { Callout } from '#components/ui/callout.tsx';
import { Card } from '#components/ui/card.tsx';
import { Figure } from '#components/ui/figure.tsx';
import { RuleText } from '#components/ui/rule-text.tsx';
import {
  type ImportLine,
  type ImportOutcome,
  importOutcomes,
  type LocationImportPreview,
} from '#lib/inventory/schema/files.ts';

type ImportPreviewProps = {
  preview: LocationImportPreview;
  fileName: string;
  storing: boolean;
  onStore: () => void;
  onAgain: () => void;
};

const tones: Record<ImportOutcome, BadgeTone> = {
  create: 'success',
  change: 'accent',
  unchanged: 'outline',
  wrong: 'danger',
};

/** What a file would change, line by line, before anything is stored. */
export function ImportPreview({ preview, fileName, storing, onStore, onAgain }: ImportPreviewProps) {
  const t = useTranslations('inventory.import');
  const { counts, lines, unknownColumns } = preview;
  const wrong = counts.wrong ?? 0;
  const stored = (counts.create ?? 0) + (counts.change ?? 0);
  const told = wrong + stored;
  return (
    <>
      <Card
        title={fileName}
        actions={
          <>
            <Button onClick={onAgain} disabled={storing}>
              {t('otherFile')}
            </Button>
            <Button variant="primary" disabled={wrong > 0 || stored === 0} loading={storing} onClick={onStore}>
              {t('store', { count: stored })}
            </Button>
          </>
        }
      >
        <dl className="grid grid-cols-2 gap-4 sm:grid-cols-4">
          {importOutcomes.map((outcome) => (
            <div key={outcome}>
              <dt className="text-sm text-muted">{t(`outcomes.${outcome}`)}</dt>
              <dd>
                <Figure value={String(counts[outcome] ?? 0)} size="lg" />
              </dd>
            </div>
          ))}
        </dl>
      </Card>
      {wrong > 0 ? (
        <Callout tone="warning" title={t('wrongTitle', { count: wrong })}>
          {t('wrongAdvice')}
        </Callout>
      ) : null}
      {stored === 0 && wrong === 0 ? <Callout title={t('nothing')}>{t('nothingAdvice')}</Callout> : null}
      {unknownColumns.length > 0 ? (
        <Callout title={t('unknownTitle', { count: unknownColumns.length })}>{unknownColumns.join(', ')}</Callout>
      ) : null}
      {lines.length > 0 ? (
        <Card flush>
          <ol className="divide-y">
            {lines.map((line) => (
              <Line key={line.line} line={line} />
            ))}
          </ol>
          {told > lines.length ? (
            <p className="border-t px-5 py-3 text-sm text-muted">{t('moreLines', { count: told - lines.length })}</p>
          ) : null}
        </Card>
      ) : null}
    </>
  );
}

function Line({ line: { line, outcome, name, changes, problems } }: { line: ImportLine }) {
  const t = useTranslations('inventory.import');
  return (
    <li className="grid gap-x-4 gap-y-2 px-5 py-4 sm:grid-cols-[5rem_minmax(0,1fr)_auto]">
      <span className="text-sm text-muted tabular-nums">{t('line', { number: line })}</span>
      <div className="min-w-0">
        <p className="font-medium wrap-anywhere">{name}</p>
        <ul className="mt-1 grid gap-1 text-sm">
          {problems.map(({ column, message }) => (
            <li key={`${column} ${message}`} className="flex items-start gap-1.5 text-danger-text">
              <CircleAlert className="mt-0.5 size-4 shrink-0" aria-hidden="true" />
              <RuleText className="min-w-0 wrap-anywhere">{column ? `${column}: ${message}` : message}</RuleText>
            </li>
          ))}
          {changes.map(({ column, before, after }) => (
            <li key={column} className="text-muted wrap-anywhere">
              <bdi>{column}</bdi>: <bdi>{before || '–'}</bdi> → <bdi className="text-ink">{after || '–'}</bdi>
            </li>
          ))}
        </ul>
      </div>
      <span>
        <Badge tone={tones[outcome]}>{t(`outcome.${outcome}`)}</Badge>
      </span>
    </li>
  );
}
