import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { strFromU8, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { findLibreOffice } from './libre-office.ts';

const command = resolve('lib', 'adapters', 'office', 'testing', 'fake-office.sh');
const openFake = async (printsWithinMs = 10_000) => {
  const office = await findLibreOffice(command, { answersWithinMs: 10_000, printsWithinMs });
  if (!office) throw new Error('The stand-in does not answer.');
  return office;
};
const foldersLeft = () => readdirSync(tmpdir()).filter((name) => name.startsWith('sightline-office-'));

test('prints one deck after the other and leaves nothing behind', async () => {
  const office = await openFake();
  const pdfs = await Promise.all(['one', 'two'].map((words) => office.toPdf(strToU8(words))));
  expect(pdfs.map((pdf) => strFromU8(pdf))).toEqual(['%PDF-1.7 one', '%PDF-1.7 two']);
  expect(foldersLeft()).toEqual([]);
});

test.each(['broken', 'nothing'])(
  'a deck that it cannot print (%s) fails, and the next one is printed',
  async (words) => {
    const office = await openFake();
    await expect(office.toPdf(strToU8(words))).rejects.toMatchObject({ code: 'upstream_failed' });
    expect(strFromU8(await office.toPdf(strToU8('next')))).toBe('%PDF-1.7 next');
  },
);

test('a deck that takes too long is given up', async () => {
  const office = await openFake(300);
  await expect(office.toPdf(strToU8('slow'))).rejects.toMatchObject({ code: 'upstream_failed' });
  expect(foldersLeft()).toEqual([]);
});

test('it sees no setting of the desk', async () => {
  const office = await openFake();
  expect(strFromU8(await office.toPdf(strToU8('secrets')))).not.toMatch(/AUTH_SECRET|DATABASE_URL/);
});

test('where there is no such program, there is no office', async () => {
  expect(await findLibreOffice('/nonexistent/soffice')).toBeUndefined();
});
