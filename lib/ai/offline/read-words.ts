import { type Place, placeNameOf, resemblesPlace } from './places.ts';
import { readTokens, type Token } from './tokens.ts';

/** Names that share the values said after them. */
export type Group = {
  names: string[];
  starts: string[];
  durations: string[];
  nets: string[];
  fees: string[];
  spots: number[];
  /** Said to hold for each location, or for one after the other. */
  each: boolean;
  inTurn: boolean;
};
/** A message taken apart: nothing is calculated here, every value is still the person's words. */
export type Words = {
  groups: Group[];
  client?: string;
  contactName?: string;
  packageNet?: string;
  paymentTerms?: string;
  currency?: string;
  combined: boolean;
  /** Names that are no location, in their order. */
  strangers: Stranger[];
};
type Stranger = { name: string; afterFor: boolean };
type Slot = 'site' | 'client' | 'contact';

/** In lower case only: "A" and "The Palm" are names. */
const fillers =
  /^(?:[Pp]lease|[Tt]hanks?|[Yy]es|[Nn]o|[Oo]kay|[Hh]i|[Hh]ello|[Dd]ear|with|for|also|then|so|the|a|an|as|of|it|its|it's|this|that|them|they|instead|options?|columns?|campaign|weeks?|dates?|duration|length|just|only|now|next|rather|is|are|be|would|should|will|could|can|you|cost|costs|price|sites?|locations?|screens?|billboards?|boards?|in|on|at|to|by|ok|sure|and|or|proposal|offer|deal|all|new|use|my|our|us|me|i|we|he|she|want|wants|wanted|need|needs|like|likes|takes?|book|books|asks?|asked|get|gets|total|net|rate|rates|run|runs|running|going|back|asap|urgent(?:ly)?|thank|sounds?|good|great|perfect|fine|cool|alright|nice|very|much|both|location|advertiser|-|–)$/;
/** Words that are never all of a client's name. */
const noNames =
  /^(?:between|except|not|per|including|excluding|vat|about|around|roughly|than|but|if|when|because|maybe|only|also|same|other|more|less|extra|what|how|why|who|which|where)$/i;
const companyEnding = /^(?:llc|l\.l\.c\.?|ltd\.?|limited|inc\.?|fze|fzco|fz-llc|pjsc|plc|co\.?|group)$/i;

/** Whether nothing was said about these names. */
export const isEmpty = (group: Group) =>
  [group.starts, group.durations, group.nets, group.fees, group.spots].every((values) => values.length === 0);
const emptyGroup = (): Group => ({
  names: [],
  starts: [],
  durations: [],
  nets: [],
  fees: [],
  spots: [],
  each: false,
  inTurn: false,
});
/** Takes a message apart into names, dates, lengths, amounts and terms, grouped as they were said. */
export function readWords(message: string, places: readonly Place[]): Words {
  return new WordReader(readTokens(message, places), places).read();
}

/** Takes the one name that can be the client out of the locations; where several can, they stay to be asked about. */
export function strangerIsClient(words: Words, places: readonly Place[]): void {
  if (words.client !== undefined) return;
  const named = words.strangers.filter(({ name }) => !name.split(' ').every((word) => noNames.test(word)));
  const unlike = named.filter(({ name }) => !resemblesPlace(name, places));
  const isPlaceNamed = words.groups.some((group) => group.names.some((name) => !isStranger(name, words)));
  const able = unlike.length || !isPlaceNamed ? unlike : named;
  const [client, ...others] = able.length > 1 ? able.filter((one) => one.afterFor) : able;
  if (!client || others.length) return;
  words.client = client.name;
  for (const group of words.groups) group.names = group.names.filter((name) => name !== client.name);
  words.groups = words.groups.filter((group) => group.names.length > 0 || !isEmpty(group) || group.each);
}

/** Whether a name in the groups is no location. */
export const isStranger = (name: string, { strangers }: Words) => strangers.some((one) => one.name === name);

class WordReader {
  private readonly words: Words = { groups: [], combined: false, strangers: [] };
  private readonly tokens: readonly Token[];
  private readonly places: readonly Place[];
  private group = emptyGroup();
  private phrase: string[] = [];
  private slot: Slot = 'site';
  private afterFor = false;
  private amountIs: 'net' | 'fee' | 'package' = 'net';
  private at = 0;

  constructor(tokens: readonly Token[], places: readonly Place[]) {
    this.tokens = tokens;
    this.places = places;
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

  private get before(): Token | undefined {
    return this.tokens[this.at - 1];
  }

  private take(token: Token): void {
    if (token.kind === 'word') {
      this.takeWord(token);
      return;
    }
    if (token.kind === 'place' && this.slot !== 'site' && this.phrase.length === 0) {
      this.phrase.push(token.text);
      return;
    }
    if (token.kind === 'and' && this.keepsAnd()) {
      this.phrase.push(token.text);
      return;
    }
    if (token.kind === 'comma' && this.phrase.length && companyEnding.test(this.next?.text ?? '')) return;
    this.closePhrase();
    if (token.kind === 'place') this.addNames(token.values);
    else if (token.kind === 'comma') this.amountIs = this.amountIs === 'package' ? 'net' : this.amountIs;
    else if (token.kind === 'client' || token.kind === 'contact') this.slot = token.kind;
    else if (token.kind === 'for' || token.kind === 'to') this.takeFor(token);
    else if (token.kind === 'at') this.takeAt();
    else this.takeValue(token);
  }

  private takeWord(token: Token): void {
    const before = this.before;
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
    const named = this.slot !== 'site' || this.afterFor;
    return named && this.phrase.length > 0 && this.next?.kind === 'word' && !this.upcomingPlace();
  }

  private takeValue(token: Token): void {
    const { group, words } = this;
    const [value = token.text] = token.values;
    if (token.kind === 'date') group.starts.push(value);
    else if (token.kind === 'durations' || token.kind === 'until') group.durations.push(...token.values);
    else if (token.kind === 'spots') group.spots.push(Number(value));
    else if (token.kind === 'each') group[/^r/i.test(token.text) ? 'inTurn' : 'each'] = true;
    else if (token.kind === 'terms') words.paymentTerms = value;
    else if (token.kind === 'currency') words.currency = value;
    else if (token.kind === 'total') this.takeTotal(token);
    else if (token.kind === 'fee') this.takeFee();
    else if (token.kind === 'start') this.takeStart();
    else if (token.kind === 'amount') this.takeAmount(value);
  }

  private takeAmount(amount: string): void {
    if (this.amountIs === 'package') this.words.packageNet = amount;
    else if (this.amountIs === 'fee') this.group.fees.push(amount);
    else this.group.nets.push(amount);
  }

  private takeTotal(token: Token): void {
    if (/combined|package|bundle/i.test(token.text)) this.words.combined = true;
    const isBefore = this.before?.kind === 'amount' && this.next?.kind !== 'amount';
    if (isBefore && this.group.nets.length) this.words.packageNet = this.group.nets.pop();
    else this.amountIs = 'package';
  }

  private takeFee(): void {
    const follows = this.next?.kind === 'amount' || (this.next?.kind === 'word' && /^-?\d|^about/.test(this.next.text));
    if (!follows && this.before?.kind === 'amount' && this.group.nets.length) {
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

  private takeFor(token: Token): void {
    const place = this.upcomingPlace();
    if (place && token.kind === 'for' && this.moveLastValueTo(place)) return;
    this.afterFor = !place;
  }

  private takeAt(): void {
    const place = this.upcomingPlace();
    if (place && this.moveLastValueTo(place)) return;
    if (this.amountIs === 'fee') this.amountIs = 'net';
  }

  /** "450k for Marina Gateway and 300k for Creek Tower", "2 spots on Creek Tower": the value belongs to the name after it. */
  private moveLastValueTo(place: { names: string[]; length: number }): boolean {
    const kind = this.before?.kind;
    const net = kind === 'amount' ? this.group.nets.pop() : undefined;
    const spots = kind === 'spots' ? this.group.spots.pop() : undefined;
    if (net === undefined && spots === undefined) return false;
    this.closeGroup();
    const values = { nets: net === undefined ? [] : [net], spots: spots === undefined ? [] : [spots] };
    this.group = { ...emptyGroup(), names: place.names, ...values };
    this.at += place.length;
    return true;
  }

  /** The location that comes next, by its name or by words that mean it. */
  private upcomingPlace(): { names: string[]; length: number } | undefined {
    if (this.next?.kind === 'place') return { names: this.next.values, length: 1 };
    let end = this.at + 1;
    while (this.tokens[end]?.kind === 'word') end++;
    const said = withoutFillers(this.tokens.slice(this.at + 1, end).map((token) => token.text)).join(' ');
    const name = placeNameOf(said, this.places);
    return name === undefined ? undefined : { names: [name], length: end - this.at - 1 };
  }

  private closePhrase(): void {
    const said = withoutFillers(this.phrase);
    this.phrase = [];
    const { afterFor, slot } = this;
    if (!said.length) return;
    this.afterFor = false;
    this.slot = 'site';
    const text = said.join(' ').replaceAll(/^["']|["']$/g, '');
    if (slot === 'client') this.words.client ??= text;
    else if (slot === 'contact') this.words.contactName ??= text;
    else this.addPhrase(text, afterFor);
  }

  private addPhrase(text: string, afterFor: boolean): void {
    if (this.isWhereItStands(text)) return;
    const name = placeNameOf(text, this.places);
    if (name === undefined && /\p{L}/u.test(text)) this.words.strangers.push({ name: text, afterFor });
    this.addNames([name ?? text]);
  }

  /** "Marina Gateway, Dubai": the city of the location before it. */
  private isWhereItStands(text: string): boolean {
    const place = this.places.find(({ nameEn }) => nameEn === this.group.names.at(-1));
    return [place?.city, place?.area].some((where) => where?.toLowerCase() === text.toLowerCase());
  }

  private addNames(names: readonly string[]): void {
    this.slot = 'site';
    this.afterFor = false;
    if (!isEmpty(this.group)) this.closeGroup();
    this.group.names.push(...names);
    this.amountIs = 'net';
  }

  private closeGroup(): void {
    const { group } = this;
    if (group.names.length || !isEmpty(group) || group.each) this.words.groups.push(group);
    this.group = emptyGroup();
  }
}

function withoutFillers(phrase: readonly string[]): string[] {
  const said = [...phrase];
  while (said[0] && fillers.test(said[0])) said.shift();
  while (said.length && fillers.test(said.at(-1) as string)) said.pop();
  return said;
}
