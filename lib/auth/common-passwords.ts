/**
 * Words that lists of leaked passwords are full of (the public top lists of SecLists and of the NCSC, 2023, read down to
 * their stems). Passwords of 12 characters are rarely on such a list as they are: they are made of its words.
 */
const commonWords =
  'password passwort passwd passcode welcome letmein iloveyou sunshine princess football baseball basketball superman batman spiderman dragon monkey shadow master michael jordan jennifer charlie daniel thomas jessica ashley hunter summer winter spring autumn hello freedom whatever trustno1 access login admin administrator root user guest test testing demo changeme default secret internet computer samsung google facebook linkedin microsoft windows apple android pokemon starwars liverpool chelsea arsenal barcelona realmadrid manchester juventus ferrari mercedes mustang harley yamaha corvette porsche cookie chocolate banana orange cheese pepper ginger flower butterfly rainbow purple yellow silver golden diamond lovely love angel babygirl friends family forever qwerty azerty qwertz asdfgh zxcvbn qazwsx qweasd asdf zxcv wasd abc123 abcd dubai emirates abudhabi mohammed muhammad ahmed company office sales billboard sightline advertising'
    .split(' ')
    .sort((one, other) => other.length - one.length);

const famous = ['correcthorsebatterystaple', 'thequickbrownfox', 'maytheforcebewithyou', 'openthegates'];
const runs = [
  'abcdefghijklmnopqrstuvwxyz',
  '0123456789012345678901234567890',
  'qwertyuiopasdfghjklzxcvbnm',
  '1q2w3e4r5t6y7u8i9o0p',
];
const leet: Record<string, string> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  '5': 's',
  $: 's',
  '7': 't',
};

/** So many characters of its own make a password none of the common ones. */
const leastOwn = 5;

/**
 * Whether a password is made of little but words of the common lists, runs of the keyboard, digits, a repeated piece, or
 * what stands around it: `known` are words of the person, such as the name and the address.
 */
export function isCommonPassword(password: string, known: readonly string[] = []): boolean {
  const plain = password.toLowerCase();
  const words = known.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length > 2);
  const read = [plain, plain.replace(/[@431!05$7]/g, (letter) => leet[letter] ?? letter)];
  return read.some((text) => ownLetters(text, words).length < leastOwn);
}

/** What is left of a password without all that many others have too. */
function ownLetters(text: string, words: readonly string[]): string {
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '');
  if (famous.some((phrase) => letters.includes(phrase))) return '';
  const without = [...words, ...commonWords].reduce((left, word) => left.replaceAll(word, ' '), letters);
  const own = withoutRuns(without).replace(/[\d\s]/g, '');
  const repeated = /^(.+?)\1+$/.exec(own)?.[1];
  return [...new Set(repeated ?? own)].length < leastOwn ? '' : (repeated ?? own);
}

/** Without four or more letters in the order of the alphabet, the digits or the keyboard, forwards or backwards. */
function withoutRuns(text: string): string {
  const orders = runs.flatMap((run) => [run, [...run].reverse().join('')]);
  let left = '';
  for (let at = 0; at < text.length; ) {
    let length = 4;
    if (!orders.some((run) => run.includes(text.slice(at, at + length))) || text.length - at < length) {
      left += text[at];
      at += 1;
      continue;
    }
    while (at + length < text.length && orders.some((run) => run.includes(text.slice(at, at + length + 1))))
      length += 1;
    at += length;
  }
  return left;
}
