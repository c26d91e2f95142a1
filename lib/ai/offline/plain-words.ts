const politeness =
  /^(?:(?:please|hi|hello|hey|ok|okay|now|and|so|then|also|but|well|actually|sorry)[\s,]+|(?:what|how) about\s+|(?:can|could|would|will) (?:you|we) (?:please\s+)?|(?:i(?:'d| would|'m| am)?\s+)?(?:like|need|want|looking for)(?:\s+to)?\s+|we(?:'d| would)?\s+(?:like|need|want)(?:\s+to)?\s+|let's\s+|let us\s+)+/i;

/** A message without what only opens it: "can you please", "ok, so", "actually". */
export function withoutPoliteness(text: string): string {
  return text.replace(politeness, '');
}

/** Whether a message takes back what was asked for. */
export const isTakenBack = (text: string): boolean =>
  /^(?:no[\s,]+)?(?:cancel|never ?mind|forget|drop|leave|scrap)(?:\s+(?:it|that|this|about it))?(?:\s+please)?[\s.!]*$/i.test(
    text,
  );

/** Words that change nothing: "plus VAT", "M/s", "3 locations:". */
const asides =
  /(?:\+|plus|excl(?:uding|usive|\.)?(?:\s+of)?|ex\.?|before|net\s+of)\s*VAT\b|\bM\/s\.?\s+|\b(?:\d{1,2}|two|three|four|five|six)\s+(?:locations?|sites?|screens?|billboards?|boards?)\b/gi;

/** A message without the asides that a reader takes for granted. */
export const withoutAsides = (text: string): string => text.replace(asides, ' ');

const someTime = '(?:\\d+|an?|one|two|three|four|another)';
const timeUnit = '(?:days?|weeks?|wks?|months?)';
const amount = '(?:AED\\s?)?[\\d.,]+\\s?(?:k|m|mil|million|thousand)?\\b';
const declines: readonly [RegExp, string][] = [
  [
    /\d\s?%\s*(?:discount|off|less|cheaper|reduction)\b|\bdiscount\b/i,
    'I do not calculate discounts. Say the net rate itself, like "450k".',
  ],
  [
    new RegExp(
      `\\b(?:by|add|plus)\\s+${someTime}\\s+${timeUnit}\\b|\\b${someTime}\\s+(?:more|extra|additional|fewer|less)\\s+${timeUnit}\\b|\\banother\\s+(?:\\w+\\s+)?${timeUnit}\\b|\\b${timeUnit}\\s+(?:longer|shorter|more|less)\\b`,
      'i',
    ),
    'Say the new length itself, like "make it 6 weeks".',
  ],
  [
    new RegExp(`\\b${timeUnit}\\s+(?:later|earlier|sooner)\\b|\\b(?:postpone|delay|bring forward)\\b`, 'i'),
    'Say the new start itself, like "start 1 Feb 2027".',
  ],
  [
    new RegExp(
      `\\b(?:increase|raise|reduce|lower|drop|cut|up|down)\\b[^,;]*\\bby\\s+${amount}|\\b${amount}\\s+(?:more|less|extra|cheaper|on top)\\b|^add\\s+${amount}\\s*$`,
      'i',
    ),
    'Say the new rate itself, like "make it 450k".',
  ],
  [
    new RegExp(
      `\\b${amount}\\s*(?:per|a|/|every|each)\\s*(?:week|month|day|spot)\\b|\\b(?:weekly|monthly|daily)\\b`,
      'i',
    ),
    'Rates are for the whole campaign. Say the net rate for all of it, like "450k for 4 weeks".',
  ],
  [
    /\b(?:incl(?:uding|usive|\.)?|with)\s+(?:of\s+)?VAT\b/i,
    'Rates are net, and VAT is added. Say the net rate, like "450k".',
  ],
  [/\b\d+\s*[x×*]\s*(?:AED\s?)?\d/i, 'I do not multiply. Say each amount, like "5,000 + 5,000".'],
];

/** Why something plain to understand is not done here: it would have to be calculated from words. */
export function declineOf(text: string): string | undefined {
  if (/\b(?:payment|terms|invoice)\b/i.test(text)) return undefined;
  return declines.find(([pattern]) => pattern.test(text))?.[1];
}
