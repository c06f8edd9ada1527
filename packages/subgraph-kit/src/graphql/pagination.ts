import { badUserInput } from '../errors.ts';

const DEFAULT_SIZE = 20;
const MAX_SIZE = 100;

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** The values of a row's sort keys, the last of which is unique. */
export type Cursor = readonly (string | number)[];

/** What a store needs to answer one page by key, not by offset. */
export interface Page {
  readonly size: number;
  /** Backward pages are read in reverse order and turned round by `toConnection`. */
  readonly direction: 'forward' | 'backward';
  /** Where the page begins, exclusive. */
  readonly from?: Cursor;
}

export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** @throws BAD_USER_INPUT for sizes outside 1 to 100, both directions at once, or a cursor that is not ours. */
export function parsePage({ first, after, last, before }: PageArguments): Page {
  const isBackward = last !== null && last !== undefined;
  if (isBackward && first !== null && first !== undefined) throw badUserInput('Use either first or last, not both.');
  if (isBackward ? after : before) throw badUserInput('Use first with after, or last with before.');
  const size = (isBackward ? last : first) ?? DEFAULT_SIZE;
  if (size < 1 || size > MAX_SIZE) throw badUserInput(`A page has 1 to ${MAX_SIZE} entries.`);
  const cursor = isBackward ? before : after;
  return {
    size,
    direction: isBackward ? 'backward' : 'forward',
    ...(cursor !== null && cursor !== undefined && { from: decodeCursor(cursor) }),
  };
}

/** @param rows up to `page.size + 1` rows in the order in which they were read: one more than the page says there is more. */
export function toConnection<Node>(
  rows: readonly Node[],
  page: Page,
  cursorOf: (row: Node) => Cursor,
): Connection<Node> {
  const hasMore = rows.length > page.size;
  const shown = rows.slice(0, page.size);
  const nodes = page.direction === 'backward' ? shown.toReversed() : shown;
  const edges = nodes.map((node) => ({ cursor: encodeCursor(cursorOf(node)), node }));
  const isForward = page.direction === 'forward';
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: isForward ? hasMore : page.from !== undefined,
      hasPreviousPage: isForward ? page.from !== undefined : hasMore,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

const encodeCursor = (cursor: Cursor): string => Buffer.from(JSON.stringify(cursor)).toString('base64url');

function decodeCursor(text: string): Cursor {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (Array.isArray(value) && value.every((each) => typeof each === 'string' || typeof each === 'number'))
      return value;
  } catch {
    // Not JSON: not a cursor of ours, said below.
  }
  throw badUserInput('The cursor is not one that this list has given.');
}
