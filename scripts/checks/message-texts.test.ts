import { createTranslator } from 'next-intl';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { rules as rulesAr } from '#messages/ar/rules.ts';
import { ar } from '#messages/ar.ts';
import { rules as rulesEn } from '#messages/en/rules.ts';
import { en } from '#messages/en.ts';
import { flatMessages, partsOfMessage } from './message-texts.ts';
import { isForTests, nodesIn, readProject } from './project.ts';

const english = flatMessages({ ...en, rules: rulesEn });
const arabic = flatMessages({ ...ar, rules: rulesAr });

/** Names and codes that stand in Latin letters in Arabic too. */
const latin =
  /^(Sightline|curl|JavaScript|Python|PowerPoint|PPTX|PDF|XLSX|CSV|JPEG|PNG|WebP|LibreOffice|Slack|English|Esc|Ctrl|Cmd|AED|USD|VAT|TRN|[a-z](?![a-z])|[+·:,.()&/%–-]|\d|\s)*$/;

test('both languages have the same messages', () => {
  expect([...arabic.keys()].sort()).toEqual([...english.keys()].sort());
});

test('a message takes the same arguments in both languages', () => {
  const differing = [...english].filter(([key, message]) => {
    const names = [...partsOfMessage(message).names].sort();
    return String(names) !== String([...partsOfMessage(arabic.get(key) ?? '').names].sort());
  });
  expect(differing).toEqual([]);
});

test.each([
  ['en', english],
  ['ar', arabic],
] as const)('every message of %s says something and can be formatted', (locale, messages) => {
  expect([...messages].filter(([, message]) => !message.trim())).toEqual([]);
  const problems: string[] = [];
  for (const [key, message] of messages) {
    const names = [...partsOfMessage(message).names].filter((name) => !name.startsWith('<'));
    const values = Object.fromEntries(names.map((name) => [name, 1]));
    const tags = [...message.matchAll(/<(\w+)>/g)].map(([, tag]) => [tag, (chunks: unknown) => String(chunks)]);
    const onError = (error: Error) => void problems.push(`${key}: ${error.message}`);
    const t = createTranslator({ locale, messages: { message }, onError });
    t.rich('message', { ...values, ...Object.fromEntries(tags) });
  }
  expect(problems).toEqual([]);
});

test('Arabic is written in Arabic', () => {
  const foreign = [...arabic].filter(([, message]) => {
    const { words } = partsOfMessage(message);
    return /\p{Letter}/u.test(words) && !/\p{Script=Arabic}/u.test(words) && !latin.test(words);
  });
  expect(foreign).toEqual([]);
});

describe('the parts of a message', () => {
  test.each([
    ['Hello {name}', ['name'], 'Hello '],
    ['{count, plural, one {a week} other {# weeks of {total}}} more', ['count', 'total'], 'a week# weeks of  more'],
    ['{kind, select, a {A} other {}}, {day, date, ::yMMMd}', ['day', 'kind'], 'A, '],
    ['<b>Read</b> this', ['<b>'], 'Read this'],
  ])('%s', (message, names, words) => {
    const parts = partsOfMessage(message);
    expect([...parts.names].sort()).toEqual(names);
    expect(parts.words).toBe(words);
  });

  test('an open bracket is told', () => {
    expect(() => partsOfMessage('{count, plural, one {week}')).toThrow('Unfinished');
  });
});

/** Calls that name a text and hand over its values. */
const telling = /^(say|saying|orSay|conflict|forbidden|invalidInput)$/;

test('every text of the rules gets the values that it takes', () => {
  const wrong = [...readProject().values()]
    .filter(({ path }) => path.startsWith('lib/') && !isForTests(path))
    .flatMap(({ path, ast }) =>
      nodesIn(ast).flatMap((node) => {
        if (!ts.isCallExpression(node) || !telling.test(node.expression.getText())) return [];
        const [key, values] = node.arguments;
        if (!key || !ts.isStringLiteral(key) || (values && !ts.isObjectLiteralExpression(values))) return [];
        const given = values?.properties ?? [];
        if (given.some(ts.isSpreadAssignment)) return [];
        const names = given.map((one) => one.name?.getText()).sort();
        const wanted = [...partsOfMessage(english.get(`rules.${key.text}`) ?? '').names].sort();
        return String(names) === String(wanted) ? [] : [`${path}: ${key.text} takes ${wanted}, not ${names}`];
      }),
    );
  expect(wrong).toEqual([]);
});
