import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storage } from '#lib/adapters/storage/open-storage.ts';
import { type Ctx, requireSelf } from '#lib/auth/context.ts';
import { addLocationPhoto } from '#lib/inventory/add-location-photo.ts';
import { getLocation } from '#lib/inventory/get-location.ts';
import { createProposal } from '#lib/proposals/create-proposal.ts';
import type { ProposalDto } from '#lib/proposals/schema.ts';
import { type Desk, marinaAndCreek, openDesk } from '#lib/testing/desk-fixture.ts';
import { makePicture } from '#lib/testing/make-picture.ts';
import { openFile } from './open-file.ts';

let desk: Desk;
let photoId: string;
let proposal: ProposalDto;
beforeAll(async () => {
  desk = await openDesk();
  const { id: locationId } = await getLocation(desk.as('admin'), { location: 'Marina Gateway' });
  const bytes = await makePicture(1000, 500);
  const photo = await addLocationPhoto(desk.as('admin'), { locationId, bytes, timeOfDay: 'day' });
  photoId = photo.fileId;
  proposal = await createProposal(desk.as('seller'), { content: marinaAndCreek });
});
afterAll(() => desk.close());

/** Somebody who is signed in and may do nothing. */
function nobody(): Ctx {
  const ctx = desk.as('seller');
  const person = { ...requireSelf(ctx), rights: new Map() };
  return {
    ...ctx,
    actor: { kind: 'session', sessionId: 'ses_test', address: '127.0.0.1', confirmedAt: ctx.now, person },
  };
}
const notFound = { code: 'not_found', message: 'File not found.' };

describe('a picture', () => {
  test('opens as it was stored, to be saved, for everybody who reads photos', async () => {
    const file = await openFile(desk.as('viewer'), { fileId: photoId });
    expect(file).toMatchObject({ name: 'marina-gateway-day.jpg', mediaType: 'image/jpeg', isInline: false });
    expect(Buffer.compare(await file.read(), (await storage().get(file.version)) ?? Buffer.alloc(0))).toBe(0);
    await expect(openFile(nobody(), { fileId: photoId })).rejects.toMatchObject(notFound);
  });

  test('comes smaller as WebP in the widths there are, never larger than it is', async () => {
    for (const width of [160, 320, 640, 960] as const) {
      const file = await openFile(desk.as('viewer'), { fileId: photoId, width: String(width) });
      expect(file).toMatchObject({ name: 'marina-gateway-day.webp', mediaType: 'image/webp', isInline: true });
      expect(await sharp(await file.read()).metadata()).toMatchObject({ format: 'webp', width, height: width / 2 });
    }
    for (const width of ['161', '0', '', '1e9', 'wide']) {
      const attempt = openFile(desk.as('viewer'), { fileId: photoId, width });
      await expect(attempt).rejects.toMatchObject({ code: 'invalid_input' });
    }
  });

  test('asked for many times at once is made once', async () => {
    const files = await Promise.all(
      Array.from({ length: 20 }, () => openFile(desk.as('viewer'), { fileId: photoId, width: 320 })),
    );
    const [first, ...others] = await Promise.all(files.map((file) => file.read()));
    for (const bytes of others) expect(bytes).toBe(first);
  });
});

describe('a document', () => {
  test('opens byte for byte for whoever reads its proposal', async () => {
    expect(proposal.documents).toHaveLength(2);
    for (const { fileId, fileName, byteSize } of proposal.documents) {
      for (const name of ['seller', 'lead', 'head', 'viewer'] as const) {
        const file = await openFile(desk.as(name), { fileId });
        expect(file).toMatchObject({ name: fileName, isInline: false });
        expect(await file.read()).toHaveLength(byteSize);
      }
    }
  });

  test('is not there for anybody else, and has no widths', async () => {
    const fileId = proposal.documents[0]?.fileId ?? '';
    await expect(openFile(desk.as('stranger'), { fileId })).rejects.toMatchObject(notFound);
    await expect(openFile(nobody(), { fileId })).rejects.toMatchObject(notFound);
    await expect(openFile(desk.as('admin'), { fileId: 'fil_none' })).rejects.toMatchObject(notFound);
    await expect(openFile(desk.as('seller'), { fileId, width: 160 })).rejects.toMatchObject({ code: 'invalid_input' });
  });

  test('whose bytes are gone is a fault of ours, not a missing file', async () => {
    const file = await openFile(desk.as('seller'), { fileId: proposal.documents[0]?.fileId ?? '' });
    const bytes = (await storage().get(file.version)) ?? new Uint8Array();
    await storage().remove(file.version, new Date(Date.now() + 60_000));
    await expect(file.read()).rejects.toThrow('not in the storage');
    await storage().put(bytes);
    expect(await file.read()).toHaveLength(bytes.length);
  });
});
