import { isCollection, isNode, isPair, parseDocument, type Document, type Pair } from 'yaml';

/**
 * YAML with one more entry in a mapping or a list, everything else as it was to the byte: writing the document anew
 * would fold long lines and move comments.
 * @param path keys that lead to the collection.
 * @param entry as it is written there, without indentation.
 * @param isBefore whether an entry, by its key or as JSON, stands before the new one, which follows the last such.
 * @throws when there is none.
 */
export function insertEntry(
  text: string,
  path: readonly string[],
  entry: string,
  isBefore: (label: string) => boolean = () => true,
): string {
  const document = parseDocument(text);
  const collection = document.getIn(path, true);
  const items = isCollection(collection) ? collection.items.map((item) => located(item, text, document)) : [];
  const index = items.findLastIndex(({ label }) => isBefore(label));
  const previous = items[index];
  if (previous === undefined) throw new Error(`there is no place for another entry in ${path.join('.')}`);
  const gap = text.slice(items[index - 1]?.end ?? previous.start, previous.start);
  const indented = entry.trimEnd().replaceAll(/^(?=.)/gm, previous.indentation);
  return `${text.slice(0, previous.end)}\n${/\n\s*\n/.test(gap) ? '\n' : ''}${indented}${text.slice(previous.end)}`;
}

interface Located {
  readonly label: string;
  /** Where the entry is in the text, up to the end of its last line. */
  readonly start: number;
  readonly end: number;
  readonly indentation: string;
}

function located(item: unknown, text: string, document: Document): Located {
  const [first, last] = isPair(item) ? endsOf(item) : [item, item];
  if (!isNode(first) || !isNode(last) || !first.range || !last.range)
    throw new Error('an entry is nowhere in its text');
  const lineStart = text.lastIndexOf('\n', first.range[0] - 1) + 1;
  const lastCharacter = text.slice(0, last.range[1]).trimEnd().length;
  const lineEnd = text.indexOf('\n', lastCharacter);
  return {
    label: isPair(item) ? String(item.key) : JSON.stringify(first.toJS(document)),
    start: lineStart,
    end: lineEnd === -1 ? text.length : lineEnd,
    indentation: /^ */.exec(text.slice(lineStart))?.[0] ?? '',
  };
}

const endsOf = ({ key, value }: Pair): [unknown, unknown] => [key, value ?? key];
