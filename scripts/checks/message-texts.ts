/** What a message is made of: the names of its arguments and tags, and the words between them. */
type MessageParts = { names: Set<string>; words: string };

/** Reads an ICU message. Throws where a bracket stays open. */
export function partsOfMessage(message: string): MessageParts {
  const names = new Set<string>([...message.matchAll(/<(\w+)>/g)].map(([, tag]) => `<${tag}>`));
  let words = '';
  let at = 0;
  const until = (stops: RegExp) => {
    const from = at;
    while (at < message.length && !stops.test(message.charAt(at))) at++;
    if (at === message.length) throw new Error(`Unfinished message: ${message}`);
    return message.slice(from, at).trim();
  };
  /** Text up to the end, or to the bracket that closes the branch. */
  const text = (isBranch: boolean) => {
    while (at < message.length && message.charAt(at) !== '}') {
      if (message.charAt(at) !== '{') words += message.charAt(at++);
      else argument();
    }
    if (isBranch) until(/\}/);
  };
  const argument = () => {
    at++;
    names.add(until(/[,}]/));
    if (message.charAt(at++) === '}') return;
    const type = until(/[,}]/);
    const branches = type === 'plural' || type === 'select' || type === 'selectordinal';
    while (message.charAt(at) !== '}') {
      until(branches ? /[{}]/ : /\}/);
      if (message.charAt(at) !== '{') continue;
      at++;
      text(true);
      at++;
    }
    at++;
  };
  text(false);
  return { names, words: words.replace(/<\/?\w+>/g, '') };
}

type Tree = { [key: string]: string | Tree };

/** Every message by its dotted key. */
export function flatMessages(tree: Tree, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[prefix + key, value]] : [...flatMessages(value, `${prefix}${key}.`)],
    ),
  );
}
