import { expect, test } from 'vitest';
import { parseCommand } from '#lib/ai/offline/parse-command.ts';
import { readChange } from '#lib/ai/offline/read-change.ts';
import { testPlaces } from '#lib/ai/testing/fake-desk.ts';
import { permissions } from '#lib/auth/permission-table.ts';
import { assistantTools } from './registry.ts';
import { toolNames } from './schema.ts';

test('the registry holds every tool once, in the fixed order', () => {
  expect(assistantTools.map((tool) => tool.name)).toEqual([...toolNames]);
});

test.each(assistantTools.map((tool) => [tool.name, tool] as const))(
  '%s asks for a permission that exists',
  (_, tool) => {
    expect(permissions).toContain(tool.permission);
  },
);

const examples = assistantTools.flatMap((tool) =>
  [...tool.description.matchAll(/^Example: (.+)$/gm)].map((match) => [tool.name, match[1] ?? ''] as const),
);

test.each(examples)('%s: the offline assistant understands its example "%s"', (name, example) => {
  if (name === 'revise_proposal')
    expect(readChange(example, testPlaces)).toMatchObject({ changes: [expect.any(Object)] });
  else expect(parseCommand(example, testPlaces)).toMatchObject({ tool: name });
});
