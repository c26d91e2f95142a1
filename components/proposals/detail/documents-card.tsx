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
  const isCurrent = (one: StoredDocument) => one.version === current.version && one.revision === current.revision;
  const older = documents.filter((one) => !isCurrent(one));
  return (
    <Card title="Documents" description={`Version ${current.version}, revision ${current.revision}`}>
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
            {older.map((document) => (
              <OlderDocument key={document.fileId} document={document} />
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
          <span className="block text-xs text-muted wrap-anywhere">
            {document.fileName} · {sizeOf(document.byteSize)}
          </span>
        </span>
        <Download className="size-4 shrink-0 text-muted" aria-hidden="true" />
      </a>
    </li>
  );
}

function OlderDocument({ document }: { document: StoredDocument }) {
  return (
    <li className="flex items-center justify-between gap-3 py-2">
      <span className="text-muted">
        Version {document.version}, revision {document.revision}
      </span>
      <a
        download
        href={`/api/files/${document.fileId}`}
        className="rounded-sm font-medium text-accent-text underline-offset-2 hover:underline"
      >
        {looks[document.kind].label}
        <span className="sr-only">
          {' '}
          of version {document.version}, revision {document.revision}
        </span>
      </a>
    </li>
  );
}

function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
