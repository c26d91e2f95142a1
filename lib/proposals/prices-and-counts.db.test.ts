import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Ctx } from '#lib/auth/context.ts';
import { listLocations } from '#lib/inventory/list-locations.ts';
import { type Desk, marinaAndCreek, openDesk } from '#lib/testing/desk-fixture.ts';
import { countProposals } from './count-proposals.ts';
import { createProposal } from './create-proposal.ts';
import { getProposalChoices } from './get-proposal-choices.ts';
import { moveProposal } from './move-proposal.ts';
import { quoteProposal } from './quote-proposal.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const nobody = (): Ctx => ({ ...desk.as('seller'), actor: { kind: 'anonymous', address: '127.0.0.1' } });

describe('quoteProposal', () => {
  const sixWeeks = { sites: [{ location: 'Marina Gateway', options: [{ duration: '6 weeks' }] }] };

  test('prices from the rate card, says so and saves nothing', async () => {
    const quote = await quoteProposal(desk.as('seller'), { content: sixWeeks });
    const [option] = quote.sites[0]?.options ?? [];
    expect(option?.price?.base).toMatchObject({ netMinor: 72_000_000, feeMinor: 300_000, municipalityMinor: 52_000 });
    expect(option?.price?.lines[0]?.source).toEqual({ from: 'rate_card', listedWeeks: 4 });
    expect((await countProposals(desk.as('admin'))).all).toBe(0);
  });

  test('refuses who may not see prices, and asks for what is missing', async () => {
    await expect(quoteProposal(desk.as('viewer'), { content: sixWeeks })).rejects.toMatchObject({ code: 'forbidden' });
    const empty = quoteProposal(desk.as('seller'), { content: { sites: [] } });
    await expect(empty).rejects.toMatchObject({ code: 'invalid_input', fields: [{ path: 'sites', kind: 'missing' }] });
  });
});

describe('getProposalChoices', () => {
  test('gives all that the form sells and prices with, and no more of it', async () => {
    const [marina, creek] = (await listLocations(desk.as('seller'))).items;
    const locationIds = [marina?.id ?? '', creek?.id ?? ''];
    const choices = await getProposalChoices(desk.as('seller'), { locationIds });
    expect(choices.today).toBe('2026-11-20');
    expect(choices.locations.map(({ id }) => id)).toEqual(locationIds);
    expect(choices.locations.map((location) => location.rateCard.length)).toEqual([1, 1]);
    expect(choices.cities).toEqual(['Dubai']);
    expect((await getProposalChoices(desk.as('seller'))).locations).toEqual([]);
    expect(choices.brands).toEqual([{ id: expect.stringMatching(/^brd_/), name: 'Skyline Media' }]);
    const rate = { currency: 'USD', perUnitScaled: 3_672_500, effectiveOn: '2026-11-01', source: 'Central bank' };
    expect(choices.rates).toEqual([rate]);
    expect(choices.schedule).toEqual([
      { city: null, amountMinor: 52_000, unit: 'image/message', effectiveOn: '2026-01-01' },
    ]);
  });

  test('refuses who may not see prices', async () => {
    await expect(getProposalChoices(desk.as('viewer'))).rejects.toMatchObject({ code: 'forbidden' });
    await expect(getProposalChoices(nobody())).rejects.toMatchObject({ code: 'unauthenticated' });
  });
});

describe('countProposals', () => {
  test('counts by state within the words searched for', async () => {
    await createProposal(desk.as('seller'), { content: marinaAndCreek });
    const { number } = await createProposal(desk.as('seller'), { content: { ...marinaAndCreek, client: 'Bluewave' } });
    await moveProposal(desk.as('seller'), { proposal: number, version: 1, to: 'sent' });
    expect(await countProposals(desk.as('lead'))).toMatchObject({
      all: 2,
      byStatus: { draft: 1, sent: 1, expired: 0 },
    });
    expect(await countProposals(desk.as('lead'), { search: 'blue creek' })).toMatchObject({
      all: 1,
      byStatus: { draft: 0, sent: 1 },
    });
  });

  test('counts nothing of other teams, and refuses a stranger', async () => {
    expect((await countProposals(desk.as('stranger'))).all).toBe(0);
    await expect(countProposals(nobody())).rejects.toMatchObject({ code: 'unauthenticated' });
  });
});
