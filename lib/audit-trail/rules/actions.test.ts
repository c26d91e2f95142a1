import ts from 'typescript';
import { expect, test } from 'vitest';
import { versionStatuses } from '#lib/proposals/schema.ts';
import { ar } from '#messages/ar.ts';
import { en } from '#messages/en.ts';
import { isForTests, nodesIn, readProject } from '#scripts/checks/project.ts';
import { auditActions } from './actions.ts';
import { describeChanges } from './changes.ts';

const isAction = (text: string) => /^[a-z_]+\.[a-z_]+$/.test(text);

/** What is put together in the code, with all that it can be. */
const composed: Record<string, readonly string[]> = {
  '`${list}.export`': ['proposals.export', 'locations.export'],
  '`proposal.${to}`': versionStatuses.filter((one) => one !== 'draft').map((status) => `proposal.${status}`),
};

function actionsOf(value: ts.Expression): string[] {
  if (ts.isConditionalExpression(value)) return [...actionsOf(value.whenTrue), ...actionsOf(value.whenFalse)];
  if (ts.isStringLiteral(value)) return isAction(value.text) ? [value.text] : [];
  if (ts.isTemplateExpression(value)) return [...(composed[value.getText()] ?? [`unknown: ${value.getText()}`])];
  return [];
}

test('every action that is written anywhere has a sentence in both languages', () => {
  const written = [...readProject().values()]
    .filter(({ path }) => path.startsWith('lib/') && !isForTests(path))
    .flatMap(({ ast }) => nodesIn(ast))
    .filter(ts.isPropertyAssignment)
    .filter(({ name }) => name.getText() === 'action')
    .flatMap(({ initializer }) => actionsOf(initializer));
  const known: readonly string[] = auditActions;
  expect(written.length).toBeGreaterThan(40);
  expect([...new Set(written)].filter((action) => !known.includes(action))).toEqual([]);
  for (const { audit } of [en, ar]) {
    const sentences = Object.entries(audit.actions).flatMap(([type, verbs]) =>
      Object.keys(verbs).map((verb) => `${type}.${verb}`),
    );
    expect(sentences.sort()).toEqual([...known].sort());
  }
});

test('every sentence is of an action that is written somewhere', () => {
  const product = [...readProject().values()].filter(({ path }) => path.startsWith('lib/') && !isForTests(path));
  const texts = product.filter(({ path }) => !path.startsWith('lib/audit-trail/')).map(({ text }) => text);
  const isWritten = (action: string) => texts.some((text) => text.includes(`'${action}'`));
  const put = Object.values(composed).flat();
  expect(auditActions.filter((action) => !put.includes(action) && !isWritten(action))).toEqual(['audit.export']);
});

test('what changed is told field by field, in words', () => {
  const prices = (netMinor: number) => ({ prices: [{ weeks: 4, netMinor }], effectiveOn: '2026-12-01' });
  expect(describeChanges(prices(45_000_000), prices(48_000_000))).toEqual([
    { field: 'prices', before: '4 weeks AED 450,000', after: '4 weeks AED 480,000' },
  ]);
  expect(
    describeChanges(
      { widthCm: 1400, gone: 'x' },
      { widthCm: 1250, permissions: [{ permission: 'a:read', scope: 'own' }] },
    ),
  ).toEqual([
    { field: 'widthCm', before: '14 m', after: '12.5 m' },
    { field: 'gone', before: 'x', after: null },
    { field: 'permissions', before: null, after: 'a:read (own)' },
  ]);
});
