import { ChevronRight, Download, FileText, Presentation } from 'lucide-react';
import { Card } from '#components/ui/card.tsx';
import type { DocumentKind, ProposalDto } from '#lib/proposals/schema.ts';

type StoredDocument = ProposalDto['documents'][number];

const looks: Record<DocumentKind, { label: string; Icon: typeof FileText }> = {
  pptx: { label: 'PowerPoint', Icon: Presentation },
  pdf: { label: 'PDF', Icon: FileText },
};

type DocumentsCardProps = Pick<ProposalDto, 'documents'> & { current: { version: number; revision: number } };

/** The files of the newest revision to take along, the older ones folded away below. */
export function DocumentsCard({ documents, current }: DocumentsCardProps) {
  const isCurrent = (one: StoredDocument) => titleOf(one) === titleOf(current);
  const older = [...Map.groupBy(documents, titleOf)].filter(([title]) => title !== titleOf(current));
  return (
    <Card title="Documents" description={titleOf(current)}>
      <ul className="grid gap-2">
        {documents.filter(isCurrent).map((document) => (
          <CurrentDocument key={document.fileId} document={document} />
        ))}
      </ul>
      {older.length > 0 ? (
        <details className="group mt-4">
          <summary className="flex list-none items-center gap-1.5 rounded-sm text-sm font-medium text-muted hover:text-ink [&::-webkit-details-marker]:hidden">
            <ChevronRight className="size-4 transition-transform group-open:rotate-90" aria-hidden="true" />
            Earlier files
          </summary>
          <ul className="mt-2 divide-y text-sm">
            {older.map(([title, files]) => (
              <OlderRevision key={title} title={title} files={files} />
            ))}
          </ul>
        </details>
      ) : null}
    </Card>
  );
}

function CurrentDocument({ document }: { document: StoredDocument }) {
  const { label, Icon } = looks[document.kind];
  return (
    <li>
      <a
        download
        href={`/api/files/${document.fileId}`}
        className="flex items-center gap-3 rounded-md border bg-raised px-3 py-2.5 shadow-sm transition-colors hover:bg-hover"
      >
        <Icon className="size-5 shrink-0 text-accent-text" aria-hidden="true" />
        <span className="min-w-0 flex-1">
          <span className="block font-medium">{label}</span>
          <span className="line-clamp-2 text-xs text-muted wrap-anywhere" title={document.fileName}>
            {sizeOf(document.byteSize)} · {document.fileName}
          </span>
        </span>
        <Download className="size-4 shrink-0 text-muted" aria-hidden="true" />
      </a>
    </li>
  );
}

function OlderRevision({ title, files }: { title: string; files: readonly StoredDocument[] }) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-3 py-2">
      <span className="text-muted">{title}</span>
      <span className="flex gap-3">
        {files.map(({ fileId, kind }) => (
          <a
            key={fileId}
            download
            href={`/api/files/${fileId}`}
            className="rounded-sm font-medium text-accent-text underline-offset-2 hover:underline"
          >
            {looks[kind].label}
            <span className="sr-only"> of {title}</span>
          </a>
        ))}
      </span>
    </li>
  );
}

const titleOf = ({ version, revision }: Pick<StoredDocument, 'version' | 'revision'>): string =>
  `Version ${version}, revision ${revision}`;

function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
