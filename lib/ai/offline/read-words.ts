import { readTokens, type Token } from './tokens.ts';

/** Names that share the values said after them. */
export type Group = {
  names: string[];
  starts: string[];
  durations: string[];
  nets: string[];
  fees: string[];
  spots: number[];
  each: boolean;
};
/** A message taken apart: nothing is resolved or calculated here, every value is still the person's words. */
export type Words = {
  groups: Group[];
  client?: string;
  contactName?: string;
  packageNet?: string;
  paymentTerms?: string;
  currency?: string;
  combined: boolean;
  proposal?: string;
};

type Slot = 'site' | 'client' | 'contact';
/** In lower case only: "A" and "The Palm" are names. */
const fillers =
  /^(?:[Pp]lease|[Tt]hanks?|[Yy]es|[Nn]o|[Oo]kay|with|for|also|then|so|the|a|an|of|it|this|that|them|instead|options?|columns?|campaign|weeks?|dates?|duration|length|just|only|now|rather|is|are|be|would|should|cost|costs|price|sites?|locations?|in|on|at|to|by|ok|sure|and|or|proposal|all|new|use|my|our|us|me|i|we|want|need|like|total|net|rate|rates)$/;
const companyEnding = /^(?:llc|l\.l\.c\.?|ltd\.?|limited|inc\.?|fze|fzco|fz-llc|pjsc|plc|co\.?|group)$/i;

const emptyGroup = (): Group => ({ names: [], starts: [], durations: [], nets: [], fees: [], spots: [], each: false });
const isEmpty = (group: Group) =>
  !group.starts.length && !group.durations.length && !group.nets.length && !group.fees.length && !group.spots.length;

/** Takes a message apart into names, dates, lengths, amounts and terms, grouped as they were said. */
export function readWords(message: string, from: Slot = 'site'): Words {
  const reader = new WordReader(readTokens(message), from);
  return reader.read();
}

class WordReader {
  readonly words: Words = { groups: [], combined: false };
  private readonly tokens: readonly Token[];
  private group = emptyGroup();
  private phrase: string[] = [];
  private slot: Slot;
  private amountIs: 'net' | 'fee' | 'package' = 'net';
  private at = 0;

  constructor(tokens: readonly Token[], slot: Slot) {
    this.tokens = tokens;
    this.slot = slot;
  }

  read(): Words {
    for (; this.at < this.tokens.length; this.at++) this.take(this.tokens[this.at] as Token);
    this.closePhrase();
    this.closeGroup();
    return this.words;
  }

  private get next(): Token | undefined {
    return this.tokens[this.at + 1];
  }

  private take(token: Token): void {
    if (token.kind === 'word') {
      this.takeWord(token);
      return;
    }
    if (token.kind === 'and' && this.keepsAnd()) {
      this.phrase.push(token.text);
      return;
    }
    if (token.kind === 'comma' && this.slot !== 'site' && companyEnding.test(this.next?.text ?? '')) return;
    this.closePhrase();
    if (token.kind === 'comma') this.amountIs = this.amountIs === 'package' ? 'net' : this.amountIs;
    else if (token.kind === 'colon') this.turnNamesIntoClient();
    else if (token.kind === 'client' || token.kind === 'contact') this.slot = token.kind;
    else if (token.kind === 'for') this.takeFor();
    else if (token.kind === 'to') this.takeTo();
    else if (token.kind === 'at') this.takeAt();
    else this.takeValue(token);
  }

  private takeWord(token: Token): void {
    const before = this.tokens[this.at - 1];
    const amountExpected = before?.kind === 'at' || before?.kind === 'fee' || before?.kind === 'total';
    if (amountExpected && /^(?:about|around|roughly|-?[\d.]+)$/i.test(token.text)) {
      const rest = /^[a-z]/i.test(token.text) && this.next?.kind === 'word' ? ` ${this.tokens[++this.at]?.text}` : '';
      this.takeValue({ kind: 'amount', text: token.text, values: [token.text + rest] });
      return;
    }
    this.phrase.push(token.text);
  }

  /** "Smith and Sons" is one client; a list of locations is not. */
  private keepsAnd(): boolean {
    return this.slot !== 'site' && this.phrase.length > 0 && this.next?.kind === 'word';
  }

  private takeValue(token: Token): void {
    const { group, words } = this;
    if (token.kind === 'date') group.starts.push(...token.values);
    else if (token.kind === 'durations' || token.kind === 'until') group.durations.push(...token.values);
    else if (token.kind === 'spots') group.spots.push(Number(token.values[0]));
    else if (token.kind === 'each') group.each = true;
    else if (token.kind === 'terms') words.paymentTerms = token.values[0];
    else if (token.kind === 'currency') words.currency = token.values[0];
    else if (token.kind === 'proposal') words.proposal = token.text.toUpperCase();
    else if (token.kind === 'total') this.takeTotal(token);
    else if (token.kind === 'fee') this.takeFee();
    else if (token.kind === 'start') this.takeStart();
    else if (token.kind === 'amount') this.takeAmount(token.values[0] ?? token.text);
  }

  private takeAmount(amount: string): void {
    if (this.amountIs === 'package') this.words.packageNet = amount;
    else if (this.amountIs === 'fee') this.group.fees.push(amount);
    else this.group.nets.push(amount);
  }

  private takeTotal(token: Token): void {
    const before = this.tokens[this.at - 1];
    if (/combined|package/i.test(token.text)) this.words.combined = true;
    if (before?.kind === 'amount' && this.group.nets.length) this.words.packageNet = this.group.nets.pop();
    else this.amountIs = 'package';
  }

  private takeFee(): void {
    const before = this.tokens[this.at - 1];
    const follows = this.next?.kind === 'amount' || (this.next?.kind === 'word' && /^-?\d|^about/.test(this.next.text));
    if (!follows && before?.kind === 'amount' && this.group.nets.length) {
      this.group.fees.push(this.group.nets.pop() as string);
    } else this.amountIs = 'fee';
  }

  /** "from next Monday": words that are no date are passed on, and the date rules say what is wrong with them. */
  private takeStart(): void {
    const said: string[] = [];
    while (this.next?.kind === 'word') {
      this.at++;
      said.push((this.tokens[this.at] as Token).text);
    }
    const text = said.filter((word) => !/^(?:it|date|instead|the)$/i.test(word)).join(' ');
    if (text) this.group.starts.push(text);
  }

  private takeFor(): void {
    if (this.next?.kind !== 'word') return;
    const names = [...this.words.groups, this.group].flatMap((group) => group.names);
    if (names.length === 0) return;
    const said = this.upcomingPhrase();
    if (names.some((name) => name.toLowerCase() === said.text.toLowerCase())) {
      this.moveLastNetTo(said);
      return;
    }
    const named = this.words.client !== undefined;
    if (!named && isEmpty(this.group) && this.words.groups.length === 0 && said.isList) this.turnNamesIntoClient();
    else this.slot = named ? 'site' : 'client';
  }

  /** "450k for Marina Gateway and 300k for Creek Tower": the amount belongs to the name after it. */
  private moveLastNetTo(said: { text: string; length: number }): void {
    const net = this.group.nets.pop();
    this.at += said.length;
    if (net === undefined) return;
    this.words.groups.push({ ...emptyGroup(), names: [said.text], nets: [net] });
  }

  private takeTo(): void {
    if (this.next?.kind === 'word' && this.words.client === undefined && this.group.names.length === 0) {
      this.slot = 'client';
    }
  }

  private takeAt(): void {
    const next = this.next;
    const opensName = next?.kind === 'word' && !/^(?:about|around|roughly|-?[\d.]+)$/i.test(next.text);
    if (opensName) this.turnNamesIntoClient();
    if (this.amountIs === 'fee') this.amountIs = 'net';
  }

  /** "proposal for Acme: Marina Gateway" and "for Acme at Marina Gateway": what was named first is the client. */
  private turnNamesIntoClient(): void {
    const first = this.group.names[0];
    this.slot = 'site';
    if (this.words.client !== undefined || this.words.groups.length || this.group.names.length !== 1 || !first) return;
    if (!isEmpty(this.group) || this.next === undefined) return;
    this.words.client = first;
    this.group.names = [];
  }

  private upcomingPhrase(): { text: string; length: number; isList: boolean } {
    let end = this.at + 1;
    while (this.tokens[end]?.kind === 'word') end++;
    const said = this.tokens.slice(this.at + 1, end).map((token) => token.text);
    const joined = this.tokens[end]?.kind === 'and' || this.tokens[end]?.kind === 'comma';
    return { text: said.join(' '), length: said.length, isList: joined && this.tokens[end + 1]?.kind === 'word' };
  }

  private closePhrase(): void {
    const said = [...this.phrase];
    this.phrase = [];
    while (said[0] && fillers.test(said[0])) said.shift();
    while (said.length && fillers.test(said.at(-1) as string)) said.pop();
    if (!said.length) return;
    const text = said.join(' ').replaceAll(/^["']|["']$/g, '');
    if (this.slot === 'client' && this.words.client === undefined) this.words.client = text;
    else if (this.slot === 'contact' && this.words.contactName === undefined) this.words.contactName = text;
    else this.addName(text);
    this.slot = 'site';
  }

  private addName(name: string): void {
    if (!isEmpty(this.group)) this.closeGroup();
    this.group.names.push(name);
    this.amountIs = 'net';
  }

  private closeGroup(): void {
    const { group } = this;
    if (group.names.length || !isEmpty(group) || group.each) this.words.groups.push(group);
    this.group = emptyGroup();
  }
}
