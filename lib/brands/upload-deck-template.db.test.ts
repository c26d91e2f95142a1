import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listBrandRows } from '#db/repositories/inventory.ts';
import { boxOf, deckOfSlide, makeDeck, paragraphOf } from '#lib/documents/filler/testing/make-deck.ts';
import { openFile } from '#lib/files/open-file.ts';
import { type Desk, openDesk } from '#lib/testing/desk-fixture.ts';
import { listDeckTemplates } from './list-deck-templates.ts';
import { uploadDeckTemplate } from './upload-deck-template.ts';

let desk: Desk;
let brandId: string;
beforeAll(async () => {
  desk = await openDesk();
  brandId = (await listBrandRows(desk))[0]?.id ?? '';
});
afterAll(() => desk.close());

const versions = async () => (await listDeckTemplates(desk.as('admin'), { brand: 'skyline' })).items;

describe('uploadDeckTemplate', () => {
  test('keeps a deck as the next version, not in use, with its tags told apart, and leaves a row', async () => {
    const deck = await deckOfSlide(boxOf(paragraphOf('{{client}} at {{net rate}}')));
    const stored = await uploadDeckTemplate(desk.as('admin'), { brand: 'skyline', bytes: deck });
    expect(stored).toMatchObject({
      version: 1,
      isActive: false,
      fileName: 'skyline-deck-v1.pptx',
      createdByName: 'admin',
    });
    expect(stored.tags).toMatchObject({ found: ['client'], unknown: ['net rate'] });
    expect(stored.tags.unused).toContain('total');
    const file = await openFile(desk.as('admin'), { fileId: stored.fileId });
    expect(Buffer.compare(await file.read(), deck)).toBe(0);
    await expect(openFile(desk.as('seller'), { fileId: stored.fileId })).rejects.toMatchObject({ code: 'not_found' });
    expect(await desk.auditActions('brand', brandId)).toEqual(['brand.add_deck']);
  });

  test('refuses the head of sales and changes nothing', async () => {
    const before = await versions();
    const attempt = uploadDeckTemplate(desk.as('head'), { brand: 'skyline', bytes: await makeDeck() });
    await expect(attempt).rejects.toMatchObject({ code: 'forbidden' });
    expect(await versions()).toEqual(before);
  });

  test('does not know a brand that is not there', async () => {
    const attempt = uploadDeckTemplate(desk.as('admin'), { brand: 'nobody', bytes: await makeDeck() });
    await expect(attempt).rejects.toMatchObject({ code: 'not_found' });
  });

  test('refuses a harmful deck with the reason, one that is too large before it is opened, and keeps neither', async () => {
    const before = await versions();
    const upload = (bytes: Uint8Array<ArrayBuffer>) =>
      uploadDeckTemplate(desk.as('admin'), { brand: 'skyline', bytes });
    const macro = await makeDeck({ 'ppt/vbaProject.bin': 'x' });
    await expect(upload(macro)).rejects.toMatchObject({
      code: 'invalid_input',
      message: expect.stringMatching(/macros/),
    });
    const large = new Uint8Array(25_000_001);
    await expect(upload(large)).rejects.toMatchObject({
      code: 'invalid_input',
      message: expect.stringMatching(/25 MB/),
    });
    expect(await versions()).toEqual(before);
  });

  test('two at once become two versions', async () => {
    const bytes = await makeDeck();
    const upload = () => uploadDeckTemplate(desk.as('admin'), { brand: 'skyline', bytes });
    const stored = await Promise.all([upload(), upload()]);
    expect(stored.map(({ version }) => version).sort()).toEqual([2, 3]);
  });
});
