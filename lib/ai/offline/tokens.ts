import { parseCurrency } from '#lib/core/money.ts';
import type { Place } from './places.ts';
import { withoutAsides } from './plain-words.ts';

/** What a piece of a message is. Words name things; everything else carries a value or joins values. */
export type TokenKind =
  | 'place'
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
  | 'word';
export type Token = { kind: TokenKind; text: string; values: string[] };

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const year = '\\d{4}(?!\\d|[,.]\\d)';
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+)?';
const date = [
  '\\d{4}-\\d{2}-\\d{2}',
  '\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}',
  `${weekday}\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+${month}\\b(?:,?[\\s-]+${year})?`,
  `${month}\\s+\\d{1,2}(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+${year})?`,
  `${month}\\s+${year}`,
  `(?<=\\b(?:in|for|to|until|during|from)\\s)${month}(?![\\w'])`,
].join('|');
const numberWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const count = `(?:\\d{1,2}|10\\d|an?|${numberWords.slice(1).join('|')}|twelve)`;
const listGap = '\\s*(?:,\\s*and|,\\s*or|,|/|and|or|&)\\s*';
const unit = '(?:weeks?|wks?|w|months?|days?|fortnights?|years?)\\b';
const currencyCode = '(?:AED|USD|EUR|GBP|SAR|KWD|QAR|OMR|BHD|JPY|CHF|INR|CNY)';
const currencyWord = `(?:${currencyCode}|(?:us\\s+)?dollars?|euros?|(?:british\\s+)?pounds?|dirhams?|riyals?|yen)`;
const money = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)*';
const scale = '(?:\\s?(?:k|mil|mio|mn|m|million|thousand|bn|billion)\\b)';
const endOfTerms =
  '(?=\\s*(?:[;\\n]|$|\\.\\s|,?\\s*(?:(?:for\\s+)?client\\b|contact\\b|start(?:s|ing)?\\s+(?:on|from|\\d)|from\\b|production\\b|show\\b|currency\\b|in\\s+[A-Z]{3}\\b)))';
const share = '\\d{1,3}\\s?%(?!\\s*(?:discount|vat|off|less))[^,;%\\n]*?';
const shareGap = '(?:\\s*,\\s*(?:and\\s+|then\\s+)?|\\s+and\\s+|\\s*/\\s*|\\s*\\+\\s*|\\s+(?=\\d))';

const patterns: [TokenKind, RegExp][] = [
  ['proposal', /P-\d{4}-\d{3,}/iy],
  [
    'terms',
    new RegExp(`(?:payment\\s+terms?|payment|terms)\\s*(?:(?:are|is|to|of)\\b|:|=)?\\s*(.+?)${endOfTerms}`, 'iy'),
  ],
  ['terms', new RegExp(`(?:net\\s+)?(${share}(?:${shareGap}${share})*)(?=\\s*,|${endOfTerms.slice(3)}`, 'iy')],
  [
    'terms',
    /((?:net\s+\d{1,3}\s+days|\d{1,3}\s+days'?\s+(?:net|credit|after|from\s+(?:the\s+)?invoice|payment)|(?:fully\s+|paid\s+)?(?:upfront|up\s+front|in\s+advance|prepaid)|cash\s+on\s+delivery)\b[^,;\n]*?)(?=\s*(?:[,;\n]|$|\.\s))/iy,
  ],
  ['until', new RegExp(`(?:until|till|through|up\\s+to|ending(?:\\s+on)?|to|-|–)\\s*(${date})`, 'iy')],
  ['durations', new RegExp(`(${count}(?:${listGap}${count})*)[\\s-]*(${unit})`, 'iy')],
  ['date', new RegExp(`(${date})`, 'iy')],
  ['spots', new RegExp(`(${count})\\s+(?:spots?|slots?)\\b`, 'iy')],
  [
    'currency',
    new RegExp(
      `(?:shown?\\s+(?:it\\s+|this\\s+|them\\s+)?)?(?:in|into|(?:back\\s+)?to|currency(?:\\s+(?:is|to))?:?)\\s+(${currencyWord})\\b`,
      'iy',
    ),
  ],
  ['client', /(?:for\s+)?(?:the\s+)?(?:client|customer|advertiser)\b(?:\s+(?:is|name))?\s*:?/iy],
  ['contact', /(?:contact(?:\s+person)?|attn\.?|attention)\b(?:\s+is)?\s*:?/iy],
  ['fee', /production(?:\s+(?:fee|cost|charge)s?)?\b(?:\s+(?:of|is|are|at|to)\b)?\s*:?/iy],
  ['total', /(?:total|package|bundle|combined|overall|all[- ]in)(?:\s+(?:net|price|rate|cost|of|is|at|to))*\b\s*:?/iy],
  ['start', /(?:start(?:ing|s)?(?:\s+date)?|beginning|commencing|from|as\s+of)\b(?:\s+(?:on|from|is|to|at)\b)*\s*:?/iy],
  ['each', /(?:each|apiece|respectively|per\s+(?:site|location|screen))\b/iy],
  [
    'amount',
    new RegExp(
      `((?:about|around|roughly|approx\\.?)\\s+)?(?:(?:${currencyCode}|dhs?\\.?|us\\$|[$€£])\\s?${money}${scale}?|${money}(?:${scale}?\\s?${currencyWord}\\b|${scale}))`,
      'iy',
    ),
  ],
  // A bare 2027 is a year.
  ['amount', /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d|,\d)|(?!20\d\d(?![\d.]))\d{4,}(?:\.\d+)*/iy],
  ['at', /(?:at|@|(?:net\s+)?rates?|net|price[ds]?|on)(?![\w-])(?:\s+(?:of|is|are|at|to)\b)*\s*:?/iy],
  ['for', /for\b/iy],
  ['to', /to\b/iy],
  ['and', /(?:and|&|plus|\+|or)(?!\w)/iy],
  ['comma', /[,;:=/|()\n]+|[-–•*](?=\s)|\.(?=\s)/iy],
  ['word', /\p{L}{1,2}\.(?=\s)|[^\s,;:=/|()]+?(?=\.\s|[\s,;:=/|()]|$)/iuy],
];

/** "1 to 28 Jan 2027" and "1-28 Jan": the month that is said once belongs to both days. */
const monthSaidOnce = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?\\s*(?:-|–|to|until|till)\\s*(\\d{1,2}(?:st|nd|rd|th)?\\s+)(${month}\\b(?:,?\\s+${year})?)`,
  'gi',
);

const onlyCurrency = new RegExp(`^\\s*${currencyWord}(?=(?:\\s+(?:please|instead))?\\s*$)`, 'i');

/** Cuts a message into tokens, left to right: names of locations first, then the first pattern that fits. */
export function readTokens(message: string, places: readonly Place[]): Token[] {
  const text = withoutAsides(message)
    .replaceAll(/[“”]/g, '"')
    .replaceAll('’', "'")
    .replace(onlyCurrency, 'in $&')
    .replace(monthSaidOnce, '$1 $3 to $2$3')
    .replace(/[.!?\s]+$/, '');
  const readPlace = placeReader(places);
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    at += /^[^\S\n]*/.exec(text.slice(at))?.[0].length ?? 0;
    if (at >= text.length) break;
    const token = readPlace(text, at) ?? readOne(text, at, tokens.at(-1));
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
    // A dash or a "to" before a date ends a period only where another date opened it.
    if (kind === 'until' && before?.kind !== 'date' && /^(?:to|-|–)/i.test(match[0])) continue;
    return { kind, text: match[0].trim(), values: valuesOf(kind, match), length: match[0].length };
  }
  throw new Error(`No token at "${text.slice(at, at + 20)}".`);
}

/** Finds the name of a location at a place in the text; "Creek Walk 1, 2 and 3" names three. */
function placeReader(places: readonly Place[]) {
  const named = places.flatMap((place) => [place.nameEn, ...place.aliases].map((name) => ({ name, place })));
  const patterns = named
    .sort((a, b) => b.name.length - a.name.length)
    .map(({ name, place }) => {
      const words = name
        .trim()
        .split(/\s+/)
        .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      // A short alias such as "CT" is one in capitals only.
      return { place, pattern: new RegExp(`${words.join('\\s+')}(?![\\p{L}\\p{N}])`, name.length < 4 ? 'uy' : 'iuy') };
    });
  return (text: string, at: number): (Token & { length: number }) | undefined => {
    for (const { place, pattern } of patterns) {
      pattern.lastIndex = at;
      const [said] = pattern.exec(text) ?? [];
      if (!said) continue;
      const more = numberedNames(place.nameEn, text.slice(at + said.length), places);
      return { kind: 'place', text: said, values: [place.nameEn, ...more.names], length: said.length + more.length };
    }
    return undefined;
  };
}

const furtherNumbers = new RegExp(
  `^((?:\\s*,\\s*\\d{1,2}(?!\\d))*\\s*,?\\s*(?:and|&|\\+)\\s*\\d{1,2})(?![\\d.,%]*\\d|\\s?%|[\\s-]*(?:${unit}|spots?|slots?|k\\b|m\\b|${month}))`,
  'i',
);

function numberedNames(first: string, rest: string, places: readonly Place[]): { names: string[]; length: number } {
  const none = { names: [], length: 0 };
  const [, series] = /^(.*\D)\d+$/.exec(first) ?? [];
  const [, list] = series ? (furtherNumbers.exec(rest) ?? []) : [];
  if (!list) return none;
  const names = (list.match(/\d+/g) ?? []).map((number) => `${series}${number}`);
  const exist = names.every((name) => places.some(({ nameEn }) => nameEn === name));
  return exist ? { names, length: list.length } : none;
}

function valuesOf(kind: TokenKind, match: RegExpExecArray): string[] {
  const first = match[1]?.trim() ?? '';
  if (kind === 'durations') {
    const unit = unitOf(match[2] ?? '');
    return countsIn(first).map((one) => `${one} ${unit}${one === '1' ? '' : 's'}`);
  }
  if (kind === 'until') return [`until ${first}`];
  if (kind === 'spots') return countsIn(first);
  if (kind === 'currency') return [parseCurrency(first) ?? first.toUpperCase()];
  if (kind === 'amount') return [match[0].trim()];
  return first ? [first] : [];
}

function unitOf(said: string): string {
  const word = said.toLowerCase().replace(/s$/, '');
  return word.startsWith('w') ? 'week' : word;
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
