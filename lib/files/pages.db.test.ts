import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createProposal } from '#lib/proposals/create-proposal.ts';
import { type Desk, marinaAndCreek, openDesk } from '#lib/testing/desk-fixture.ts';
import { countPages } from './count-pages.ts';
import { openFile } from './open-file.ts';
import { readHeader } from './picture.ts';

let desk: Desk;
let pdf: string;
let pptx: string;
beforeAll(async () => {
  desk = await openDesk();
  const { documents } = await createProposal(desk.as('seller'), { content: marinaAndCreek });
  const idOf = (kind: string) => documents.find((one) => one.kind === kind)?.fileId ?? '';
  [pdf, pptx] = [idOf('pdf'), idOf('pptx')];
});
afterAll(() => desk.close());

describe('a page of a document', () => {
  test('is a picture of the width that was asked for, whose version is its own', async () => {
    const [first, second] = await Promise.all(
      [1, 2].map((page) => openFile(desk.as('lead'), { fileId: pdf, page, width: 320 })),
    );
    expect(first).toMatchObject({ mediaType: 'image/webp', isInline: true, isKept: false });
    expect(first?.version).not.toBe(second?.version);
    const header = await readHeader((await first?.read()) ?? new Uint8Array());
    expect(header).toMatchObject({ format: 'webp', width: 320, height: 180 });
  });

  test('is not found for who may not read the proposal, nor beyond the last one', async () => {
    const stranger = openFile(desk.as('stranger'), { fileId: pdf, page: 1, width: 320 });
    await expect(stranger).rejects.toMatchObject({ code: 'not_found' });
    const beyond = await openFile(desk.as('seller'), { fileId: pdf, page: 99, width: 320 });
    await expect(beyond.read()).rejects.toMatchObject({ code: 'not_found' });
  });

  test('is none of a presentation, and no page 0', async () => {
    const slide = openFile(desk.as('seller'), { fileId: pptx, page: 1, width: 320 });
    await expect(slide).rejects.toMatchObject({ code: 'invalid_input' });
    const none = openFile(desk.as('seller'), { fileId: pdf, page: 0, width: 320 });
    await expect(none).rejects.toMatchObject({ code: 'invalid_input' });
  });
});

describe('countPages', () => {
  test('counts what the document has', async () => {
    expect(await countPages(desk.as('seller'), { fileId: pdf })).toBeGreaterThanOrEqual(5);
  });

  test('does not know a document of another team', async () => {
    const attempt = countPages(desk.as('stranger'), { fileId: pdf });
    await expect(attempt).rejects.toMatchObject({ code: 'not_found' });
  });
});
