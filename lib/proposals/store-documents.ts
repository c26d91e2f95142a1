import { insertDocuments } from '#db/repositories/proposals.ts';
import type { Ctx } from '#lib/auth/context.ts';
import { documentName } from '#lib/documents/document-name.ts';
import { renderProposalDocuments } from '#lib/documents/render-proposal-documents.ts';
import { loadImages } from '#lib/files/load-images.ts';
import { storeFile } from '#lib/files/store-file.ts';
import type { ProposalSnapshot } from './schema/snapshot.ts';
import { type DocumentKind, documentKinds } from './schema.ts';

const mediaTypes: Record<DocumentKind, string> = {
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  pdf: 'application/pdf',
};

export type RenderedDocument = { kind: DocumentKind; name: string; bytes: Uint8Array };

/** Writes the PPTX and the PDF of a snapshot, its photos read from the storage. Slow work: call it before a transaction. */
export async function renderDocuments(ctx: Ctx, snapshot: ProposalSnapshot): Promise<RenderedDocument[]> {
  const fileIds = [...snapshot.sites.map((site) => site.photoFileId), snapshot.brand.logoFileId];
  const images = await loadImages(
    ctx,
    fileIds.filter((id) => id !== null),
  );
  const rendered = await renderProposalDocuments(snapshot, images);
  return documentKinds.map((kind) => ({ kind, name: documentName(snapshot, kind), bytes: rendered[kind] }));
}

/** Stores the documents of one revision beside it, in its transaction; whoever reads the proposal may read them. */
export async function storeDocuments(
  ctx: Ctx,
  revision: { versionId: string; revision: number; ownerId: string; teamId: string | null },
  documents: readonly RenderedDocument[],
): Promise<void> {
  const { versionId, ownerId, teamId } = revision;
  const rows = [];
  for (const { kind, name, bytes } of documents) {
    const file = await storeFile(ctx, {
      bytes,
      name,
      mediaType: mediaTypes[kind],
      purpose: 'document',
      ownerId,
      teamId,
    });
    rows.push({ versionId, revision: revision.revision, kind, fileId: file.id });
  }
  await insertDocuments(ctx, rows);
}
