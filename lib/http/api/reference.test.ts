import { expect, test } from 'vitest';
import { apiReference } from './reference.ts';
import { operations } from './registry.ts';

const shown = apiReference().flatMap((group) => group.operations);
const find = (id: string) => shown.find((one) => one.id === id);

test('every operation is read in one of the parts', () => {
  expect(shown.map(({ id }) => id).sort()).toEqual(operations.map(({ id }) => id).sort());
});

test('fields are told with their types, those of lists and of what lies in them too', () => {
  const proposal = find('createProposal');
  expect(proposal).toMatchObject({ method: 'POST', path: '/proposals', permission: 'proposals:create' });
  expect(proposal?.body).toContainEqual({
    name: 'content.sites[].location',
    type: 'string',
    isRequired: true,
    description: '',
  });
  expect(proposal?.parameters).toMatchObject([{ name: 'Idempotency-Key', place: 'header', isRequired: false }]);
  expect(find('getMe')).toMatchObject({ permission: null, body: [], bodyExample: null });
  expect(find('getMe')?.answer).toContainEqual(
    expect.objectContaining({ name: 'key.id', type: 'string', isRequired: true }),
  );
});
