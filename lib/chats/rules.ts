import { firstOfMonth, formatDate } from '#lib/core/dates.ts';
import { formatMoney } from '#lib/core/money.ts';
import { say, type TextKey } from '#lib/core/say.ts';
import { priceFromRateCard } from '#lib/inventory/rules/card-price.ts';
import type { LocationDto } from '#lib/inventory/schema.ts';
import type { MessageStatus, SuggestedMessage } from './schema.ts';

const titleLength = 60;
/** Longer than the longest answer may take: after this a `streaming` answer was lost with its process. */
const answerTimeoutMs = 5 * 60_000;

/** A chat's title: the start of its first question, cut at a word. */
export function titleFrom(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= titleLength) return line;
  return `${line.slice(0, titleLength).replace(/\s+\S*$/, '')}…`;
}

/** Whether an answer is being written right now. */
export function isAnswering(message: { status: MessageStatus; createdAt: Date }, now: Date): boolean {
  return message.status === 'streaming' && now.getTime() - message.createdAt.getTime() < answerTimeoutMs;
}

/** Said of an answer that was lost with its process. */
const lostAnswer: TextKey = 'chats.lost';

/** How an answer stands for its reader: one that nobody can be writing any more has failed. */
export function shownState(
  { status, error, createdAt }: { status: MessageStatus; error: string | null; createdAt: Date },
  now: Date,
): { status: MessageStatus; error: string | null } {
  const isLost = status === 'streaming' && !isAnswering({ status, createdAt }, now);
  if (isLost) return { status: 'failed', error: say(lostAnswer) };
  return { status, error: error && (isFault(error) ? say(error) : error) };
}

/** What is kept of a failure is its name; what was kept earlier is a sentence. */
const isFault = (error: string): error is TextKey => /^chats\.service\.\w+$/.test(error);

/** The words that agree to a question, as the assistant reads them; one of several questions is named. */
export const agreementTo = (question: string | null): string => (question ? `Yes to: ${question}` : 'yes');

/** What an empty chat offers: sentences about what is on sale, at the rate card's prices, that work as they stand. */
export function suggestMessages(locations: readonly LocationDto[], today: string): SuggestedMessage[] {
  const start = formatDate(firstOfMonth(today, 2));
  const priced = locations.flatMap((location) => {
    const card = priceFromRateCard(location.rateCard, today, 4, 1);
    return card ? [{ ...location, rate: formatMoney(card.netMinor, 'AED') }] : [];
  });
  const screens = priced.filter(({ kind }) => kind === 'digital').slice(0, 2);
  const poster = priced.find(({ kind }) => kind === 'static');
  const [first, second] = screens;
  const suggested: SuggestedMessage[] = [];
  if (first && second) {
    const names = `${first.nameEn} and ${second.nameEn}`;
    const text = `Proposal for ${names}, 4 weeks from ${start}, ${first.rate} and ${second.rate}`;
    suggested.push({ kind: 'proposal', text });
  }
  if (first && poster) {
    const text = `Combined package for ${first.nameEn} and ${poster.nameEn}, total 1M, 4 weeks from ${start}, production fee 5,000`;
    suggested.push({ kind: 'package', text });
  }
  if (first) suggested.push({ kind: 'price', text: `How much is ${first.nameEn} for 8 weeks?` });
  const city = locations[0]?.city;
  if (city) suggested.push({ kind: 'locations', text: `What locations do you have in ${city}?` });
  return suggested;
}
