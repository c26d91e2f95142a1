const tatweel = '\u0640';
const firstForm = 0xfe80;
const lastForm = 0xfefc;

/**
 * The shapes of each Arabic letter as characters of their own: alone, last, first and in the middle of a joined piece,
 * in the order in which Unicode has them (Arabic Presentation Forms-B). A letter with two never joins what follows it.
 */
const shapes = new Map([[tatweel, Array.from({ length: 4 }, () => tatweel)]]);
for (let code = firstForm; code <= lastForm; code++) {
  const shape = String.fromCodePoint(code);
  const letter = shape.normalize('NFKC');
  if (letter.length === 1) shapes.set(letter, [...(shapes.get(letter) ?? []), shape]);
}

const arabicLetter = /\p{Script=Arabic}/u;
const mark = /\p{M}/u;

/** A text with every Arabic letter in the shape that its neighbours give it, so that it can be measured letter by letter. */
export function joinLetters(text: string): string {
  if (!arabicLetter.test(text)) return text;
  const characters = [...text];
  const letters = characters.filter((character) => !mark.test(character));
  let place = 0;
  const joined = characters.map((character) => {
    if (mark.test(character)) return character;
    const [before = '', after = ''] = [letters[place - 1], letters[place + 1]];
    place += 1;
    return shapeOf(character, before, after);
  });
  return joined.join('');
}

function shapeOf(letter: string, before: string, after: string): string {
  const [alone = letter, last = alone, first = alone, middle = last] = shapes.get(letter) ?? [];
  const joinsBefore = joinsNext(before) && joinsPrevious(letter);
  const joinsAfter = joinsNext(letter) && joinsPrevious(after);
  if (joinsBefore) return joinsAfter ? middle : last;
  return joinsAfter ? first : alone;
}

const joinsNext = (letter: string) => (shapes.get(letter)?.length ?? 0) > 2;
const joinsPrevious = (letter: string) => (shapes.get(letter)?.length ?? 0) > 1;
