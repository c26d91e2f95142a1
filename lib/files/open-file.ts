import { unsafeFindFile } from '#db/repositories/files.ts';
import { findProposalOfFile } from '#db/repositories/proposals.ts';
import type { FileRow } from '#db/schema/index.ts';
import { storage } from '#lib/adapters/storage/open-storage.ts';
import { type Ctx, may, requirePermission, requireSelf } from '#lib/auth/context.ts';
import type { KnownPermission } from '#lib/auth/permission-table.ts';
import { invalidInput, notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { drawPage } from './draw-page.ts';
import { resizePicture } from './resize-picture.ts';
import { type FilePurpose, OpenFileInput, type PictureWidth } from './schema.ts';

/** A file that the caller may have. `version` changes with its bytes, which are only read when somebody asks for them. */
export type OpenedFile = {
  name: string;
  mediaType: string;
  version: string;
  /** Shown within a page; everything else is saved. */
  isInline: boolean;
  /** The same for everybody who reads inventory, so that a browser need not ask again for a day. */
  isKept: boolean;
  read(): Promise<Uint8Array<ArrayBuffer>>;
};

const readers: Record<FilePurpose, KnownPermission> = {
  photo: 'photos:read',
  logo: 'locations:read',
  document: 'proposals:read',
  deck_template: 'settings:read',
};

/**
 * A stored file: photos and logos for who reads inventory, a document for who reads its proposal. With a width a
 * picture comes smaller, as WebP, and so does a page of a PDF. Throws not_found for whatever the caller may not know.
 */
export async function openFile(ctx: Ctx, input: OpenFileInput): Promise<OpenedFile> {
  requireSelf(ctx);
  const { fileId, width, page } = parseInput(OpenFileInput, input);
  const file = await findReadable(ctx, fileId);
  const readStored = () => readBytes(file);
  const { name, mediaType, contentHash: version } = file;
  if (page) return openPage(file, { page, width: width ?? 640 });
  if (!width) return { name, mediaType, version, isInline: false, isKept: false, read: readStored };
  if (['document', 'deck_template'].includes(file.purpose)) throw invalidInput('files.onlyPictures');
  return {
    name: name.replace(/(\.\w+)?$/, '.webp'),
    mediaType: 'image/webp',
    version: `${version}-${width}`,
    isInline: true,
    isKept: true,
    read: () => resizePicture(version, width, readStored),
  };
}

function openPage(file: FileRow, wanted: { page: number; width: PictureWidth }): OpenedFile {
  const { name, mediaType, contentHash } = file;
  if (mediaType !== 'application/pdf') throw invalidInput('files.onlyPdf');
  const { page, width } = wanted;
  return {
    name: name.replace(/(\.\w+)?$/, `-${page}.webp`),
    mediaType: 'image/webp',
    version: `${contentHash}-page-${page}-${width}`,
    isInline: true,
    isKept: false,
    read: () => drawPage(contentHash, wanted, () => readBytes(file)),
  };
}

async function findReadable(ctx: Ctx, fileId: string): Promise<FileRow> {
  const file = await unsafeFindFile(ctx, fileId);
  if (!file || !may(ctx, readers[file.purpose])) throw notFound('file');
  const scope = requirePermission(ctx, readers[file.purpose]);
  if (file.purpose === 'document' && !(await findProposalOfFile(ctx, scope, file.id))) throw notFound('file');
  return file;
}

async function readBytes({ id, contentHash }: FileRow): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await storage().get(contentHash);
  if (!bytes) throw new Error(`The bytes of ${id} are not in the storage.`);
  return new Uint8Array(bytes);
}
