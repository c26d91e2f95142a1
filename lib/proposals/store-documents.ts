import { insertDocuments } from '#db/repositories/proposals.ts';
import { office } from '#lib/adapters/office/open-office.ts';
import type { Ctx } from '#lib/auth/context.ts';
import { type ActiveDeck, loadActiveDeck } from '#lib/brands/load-active-deck.ts';
import { AppError } from '#lib/core/errors.ts';
import { logError } from '#lib/core/log.ts';
import { say } from '#lib/core/say.ts';
import { documentName } from '#lib/documents/document-name.ts';
import { renderOwnDeck } from '#lib/documents/render-own-deck.ts';
import { renderProposalDocuments } from '#lib/documents/render-proposal-documents.ts';
import { loadImages } from '#lib/files/load-images.ts';
import { storeFile } from '#lib/files/store-file.ts';
import type { ProposalSnapshot } from './schema/snapshot.ts';
import { type DocumentKind, documentKinds } from './schema.ts';

const mediaTypes: Record<DocumentKind, string> = {
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  pdf: 'application/pdf',
};

/** `deckTemplateId` is the company's own deck that it was made from, null for the built-in one. */
export type RenderedDocument = { kind: DocumentKind; name: string; bytes: Uint8Array; deckTemplateId: string | null };

/**
 * Writes the PPTX and the PDF of a snapshot, its photos read from the storage: from the brand's own deck where one is in
 * use, and its PDF by LibreOffice where this server has it, else with the built-in layout. Slow work: call it before a
 * transaction. Throws upstream_failed where the own deck cannot be filled.
 */
export async function renderDocuments(ctx: Ctx, snapshot: ProposalSnapshot): Promise<RenderedDocument[]> {
  const fileIds = [...snapshot.sites.map((site) => site.photoFileId), snapshot.brand.logoFileId];
  const shown = fileIds.filter((id) => id !== null);
  const [images, deck] = await Promise.all([loadImages(ctx, shown), loadActiveDeck(ctx, snapshot.brand.id)]);
  const own = deck ? await renderFromDeck(deck, snapshot, images) : { pptx: undefined, pdf: undefined };
  const builtIn = own.pdf ? undefined : await renderProposalDocuments(snapshot, images);
  return documentKinds.flatMap((kind) => {
    const bytes = own[kind] ?? builtIn?.[kind];
    const deckTemplateId = (own[kind] && deck?.id) ?? null;
    return bytes ? [{ kind, name: documentName(snapshot, kind), bytes, deckTemplateId }] : [];
  });
}

async function renderFromDeck(
  { bytes, version }: ActiveDeck,
  snapshot: ProposalSnapshot,
  images: ReadonlyMap<string, Uint8Array>,
): Promise<{ pptx: Uint8Array; pdf: Uint8Array | undefined }> {
  const { deck: pptx } = await renderOwnDeck(bytes, { snapshot, images }).catch((cause: unknown) => {
    const message = say('brands.deckFailed', {
      version,
      brand: { en: snapshot.brand.name, ar: snapshot.brand.nameAr ?? '' },
    });
    throw new AppError('upstream_failed', message, { cause });
  });
  const program = await office();
  const pdf = await program?.toPdf(pptx).catch((error: unknown) => {
    logError(error, { proposal: snapshot.number });
    return undefined;
  });
  return { pptx, pdf };
}

/** Stores the documents of one revision beside it, in its transaction; whoever reads the proposal may read them. */
export async function storeDocuments(
  ctx: Ctx,
  revision: { versionId: string; revision: number; ownerId: string; teamId: string | null },
  documents: readonly RenderedDocument[],
): Promise<void> {
  const { versionId, ownerId, teamId } = revision;
  const rows = [];
  for (const { kind, name, bytes, deckTemplateId } of documents) {
    const file = await storeFile(ctx, {
      bytes,
      name,
      mediaType: mediaTypes[kind],
      purpose: 'document',
      ownerId,
      teamId,
    });
    rows.push({ versionId, revision: revision.revision, kind, fileId: file.id, deckTemplateId });
  }
  await insertDocuments(ctx, rows);
}
