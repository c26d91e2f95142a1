import { Download, FileText, Presentation } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Card } from '#components/ui/card.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { fileHref } from '#lib/files/rules.ts';
import type { DocumentKind, ProposalDto } from '#lib/proposals/schema.ts';

type StoredDocument = ProposalDto['documents'][number];

const icons: Record<DocumentKind, typeof FileText> = { pptx: Presentation, pdf: FileText };

type DocumentsCardProps = Pick<ProposalDto, 'documents'> & {
  current: { version: number; revision: number };
  /** The pages of the current PDF. */
  preview: ReactNode;
};

/** The files of the newest revision to take along, the older ones folded away below. */
export function DocumentsCard({ documents, current, preview }: DocumentsCardProps) {
  const t = useTranslations('proposalPage.documents');
  const titleOf = ({ version, revision }: typeof current) => t('revision', { version, revision });
  const isCurrent = (one: StoredDocument) => titleOf(one) === titleOf(current);
  const older = [...Map.groupBy(documents, titleOf)].filter(([title]) => title !== titleOf(current));
  return (
    <Card title={t('title')} description={titleOf(current)}>
      <div className="mb-3">{preview}</div>
      <ul className="grid gap-2">
        {documents.filter(isCurrent).map((document) => (
          <CurrentDocument key={document.fileId} document={document} />
        ))}
      </ul>
      <OwnDeckNote documents={documents.filter(isCurrent)} />
      {older.length > 0 ? (
        <Disclosure label={t('earlier')} className="mt-4">
          <ul className="mt-2 divide-y text-sm">
            {older.map(([title, files]) => (
              <OlderRevision key={title} title={title} files={files} />
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </Card>
  );
}

function CurrentDocument({ document }: { document: StoredDocument }) {
  const words = useTranslations('proposals.documents');
  const Icon = icons[document.kind];
  return (
    <li>
      <a
        download
        href={fileHref(document.fileId)}
        className="flex items-center gap-3 rounded-md border bg-raised px-3 py-2.5 shadow-sm transition-colors hover:bg-hover"
      >
        <Icon className="size-5 shrink-0 text-accent-text" aria-hidden="true" />
        <span className="min-w-0 flex-1">
          <span className="block font-medium">{words(document.kind)}</span>
          <span className="line-clamp-2 text-xs text-muted wrap-anywhere" title={document.fileName}>
            <Size bytes={document.byteSize} /> · <bdi>{document.fileName}</bdi>
          </span>
        </span>
        <Download className="size-4 shrink-0 text-muted" aria-hidden="true" />
      </a>
    </li>
  );
}

/** Says where the company's own deck was used, and where it could not be. */
function OwnDeckNote({ documents }: { documents: readonly StoredDocument[] }) {
  const t = useTranslations('brands');
  const deck = documents.find(({ deckVersion }) => deckVersion !== null);
  if (!deck) return null;
  const isPdfBuiltIn = documents.some(({ kind, deckVersion }) => kind === 'pdf' && deckVersion === null);
  return (
    <p className="mt-3 text-sm text-muted">
      {t('fromDeck', { version: String(deck.deckVersion) })} {isPdfBuiltIn ? t('builtInPdf') : null}
    </p>
  );
}

function OlderRevision({ title, files }: { title: string; files: readonly StoredDocument[] }) {
  const words = useTranslations('proposals.documents');
  const t = useTranslations('proposalPage.documents');
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-3 py-2">
      <span className="text-muted">{title}</span>
      <span className="flex gap-3">
        {files.map(({ fileId, kind }) => (
          <a
            key={fileId}
            download
            href={fileHref(fileId)}
            className="rounded-sm font-medium text-accent-text underline-offset-2 hover:underline"
          >
            {words(kind)}
            <span className="sr-only"> {t('of', { title })}</span>
          </a>
        ))}
      </span>
    </li>
  );
}

function Size({ bytes }: { bytes: number }) {
  const t = useTranslations('proposalPage.documents.size');
  if (bytes < 1_000_000) return t('kB', { size: String(Math.max(1, Math.round(bytes / 1000))) });
  return t('MB', { size: (bytes / 1_000_000).toFixed(1) });
}
