import { parseCurrency } from '#lib/core/money.ts';

/** What a piece of a message is. `phrase` words name things; everything else carries a value or joins values. */
export type TokenKind =
  | 'proposal'
  | 'until'
  | 'date'
  | 'durations'
  | 'terms'
  | 'currency'
  | 'spots'
  | 'client'
  | 'contact'
  | 'fee'
  | 'total'
  | 'start'
  | 'each'
  | 'amount'
  | 'at'
  | 'for'
  | 'to'
  | 'and'
  | 'comma'
  | 'colon'
  | 'word';
export type Token = { kind: TokenKind; text: string; values: string[] };

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const year = '\\d{4}(?!\\d|[,.]\\d)';
const date = [
  '\\d{4}-\\d{2}-\\d{2}',
  '\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}',
  `\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+${month}\\b(?:,?[\\s-]+${year})?`,
  `${month}\\s+\\d{1,2}(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+${year})?`,
  `${month}\\s+${year}`,
].join('|');
const numberWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const count = `(?:\\d{1,2}|10\\d|an?|${numberWords.slice(1).join('|')}|twelve)`;
const listGap = '\\s*(?:,\\s*and|,\\s*or|,|/|and|or|&)\\s*';
const unit = '(?:weeks?|wks?|w|months?)\\b';
const currencyCode = '(?:AED|USD|EUR|GBP|SAR|KWD|QAR|OMR|BHD|JPY|CHF|INR|CNY)';
const currencyWord = `(?:${currencyCode}|(?:us\\s+)?dollars?|euros?|(?:british\\s+)?pounds?|dirhams?|riyals?|yen)`;
const money = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)*';
const scale = '(?:\\s?(?:k|mil|mio|mn|m|million|thousand|bn|billion)\\b)';
const endOfTerms =
  '(?=\\s*(?:[;\\n]|$|\\.\\s|,?\\s*(?:(?:for\\s+)?client\\b|contact\\b|start(?:s|ing)?\\s+(?:on|from|\\d)|from\\b|production\\b|show\\b|currency\\b|in\\s+[A-Z]{3}\\b)))';
const share = '\\d{1,3}\\s?%(?!\\s*(?:discount|vat|off|less))[^,;%\\n]*?';

const patterns: [TokenKind, RegExp][] = [
  ['proposal', /P-\d{4}-\d{3,}/iy],
  [
    'terms',
    new RegExp(`(?:payment\\s+terms?|payment|terms)\\s*(?:(?:are|is|to|of)\\b|:|=)?\\s*(.+?)${endOfTerms}`, 'iy'),
  ],
  [
    'terms',
    new RegExp(
      `(${share}(?:(?:\\s*,\\s*(?:and\\s+|then\\s+)?|\\s+and\\s+|\\s*/\\s*)${share})*)(?=\\s*,|${endOfTerms.slice(3)}`,
      'iy',
    ),
  ],
  ['until', new RegExp(`(?:until|till|through|up\\s+to|ending(?:\\s+on)?|to|-|–)\\s*(${date})`, 'iy')],
  ['durations', new RegExp(`(${count}(?:${listGap}${count})*)[\\s-]*(${unit})`, 'iy')],
  ['date', new RegExp(`(${date})`, 'iy')],
  ['spots', /(\d{1,2})\s+(?:spots?|slots?)\b/iy],
  [
    'currency',
    new RegExp(
      `(?:shown?\\s+(?:it\\s+|this\\s+|them\\s+)?)?(?:in|into|currency(?:\\s+(?:is|to))?:?)\\s+(${currencyWord})\\b`,
      'iy',
    ),
  ],
  ['client', /(?:for\s+)?(?:the\s+)?(?:client|customer|advertiser)\b(?:\s+(?:is|name))?\s*:?/iy],
  ['contact', /(?:contact(?:\s+person)?|attn\.?|attention)\b(?:\s+is)?\s*:?/iy],
  ['fee', /production(?:\s+(?:fee|cost|charge)s?)?\b(?:\s+(?:of|is|are|at|to))?\s*:?/iy],
  ['total', /(?:total|package|combined|overall|all[- ]in)(?:\s+(?:net|price|rate|cost|of|is|at|to))*\b\s*:?/iy],
  ['start', /(?:start(?:ing|s)?(?:\s+date)?|beginning|commencing|from|as\s+of)\b(?:\s+(?:on|from|is|to|at))*\s*:?/iy],
  ['each', /(?:each|apiece|both|respectively|per\s+(?:site|location))\b/iy],
  [
    'amount',
    new RegExp(
      `((?:about|around|roughly|approx\\.?)\\s+)?(?:(?:${currencyCode}|dhs?\\.?|us\\$|[$€£])\\s?${money}${scale}?|${money}(?:${scale}?\\s?${currencyWord}\\b|${scale}))`,
      'iy',
    ),
  ],
  ['amount', /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d|,\d)|\d{4,}(?:\.\d+)*/iy],
  ['at', /(?:at|@|(?:net\s+)?rates?|net|price[ds]?|on)(?![\w-])(?:\s+(?:of|is|are|at|to))*\s*:?/iy],
  ['for', /for\b/iy],
  ['to', /to\b/iy],
  ['and', /(?:and|&|plus)(?!\w)/iy],
  ['comma', /[,;\n]+/iy],
  ['colon', /[:=]/iy],
  ['word', /[^\s,;:=]+/iy],
];

/** Cuts a message into tokens, left to right; the first pattern that fits wins. */
export function readTokens(message: string): Token[] {
  const text = message
    .replaceAll(/[“”]/g, '"')
    .replaceAll('’', "'")
    .replace(/[.!?\s]+$/, '');
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    at += /^[^\S\n]*/.exec(text.slice(at))?.[0].length ?? 0;
    if (at >= text.length) break;
    const token = readOne(text, at, tokens.at(-1));
    at += token.length;
    tokens.push(token);
  }
  return tokens;
}

function readOne(text: string, at: number, before: Token | undefined): Token & { length: number } {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match?.[0]) continue;
    if (kind === 'durations' && before?.kind === 'word' && countsIn(match[1] ?? '').length > 1) {
      // "Creek Walk 4, 2 and 6 weeks": the first number belongs to the name before it.
      if (!/^(?:of|to|with|offer|options?|it|is|than)$/i.test(before.text)) continue;
    }
    return { kind, text: match[0].trim(), values: valuesOf(kind, match), length: match[0].length };
  }
  throw new Error(`No token at "${text.slice(at, at + 20)}".`);
}

function valuesOf(kind: TokenKind, match: RegExpExecArray): string[] {
  const first = match[1]?.trim() ?? '';
  if (kind === 'durations') {
    const months = /^m/i.test(match[2] ?? '');
    return countsIn(first).map((one) => `${one} ${months ? 'month' : 'week'}${one === '1' ? '' : 's'}`);
  }
  if (kind === 'until') return [`until ${first}`];
  if (kind === 'currency') return [parseCurrency(first) ?? first.toUpperCase()];
  if (kind === 'amount') return [match[0].trim()];
  return first ? [first] : [];
}

function countsIn(list: string): string[] {
  return list
    .split(new RegExp(listGap, 'i'))
    .filter(Boolean)
    .map((one) => {
      const word = one.trim().toLowerCase();
      if (word === 'a' || word === 'an') return '1';
      if (word === 'twelve') return '12';
      const index = numberWords.indexOf(word);
      return index < 0 ? String(Number(word)) : String(index);
    });
}
