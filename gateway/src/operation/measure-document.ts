import {
  Kind,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How large a document is. What is counted per operation takes its fragments as written out; the largest one counts. */
export interface DocumentShape {
  readonly operations: number;
  readonly fragments: number;
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly rootFields: number;
  /** Selections that stand twice in one selection set, as written. */
  readonly duplicates: number;
  readonly directives: number;
  /** The most at one place. */
  readonly directivesPerPlace: number;
  /** Of the longest list literal. */
  readonly listItems: number;
  /** The most that one operation declares. */
  readonly variables: number;
}

interface Size {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  /** Fields at the first level. */
  readonly width: number;
}

const NOTHING: Size = { depth: 0, fields: 0, aliases: 0, width: 0 };

/**
 * Measures a document that parses, valid or not, in the time that reading it takes: each fragment is measured once, however
 * often it is spread. A fragment that spreads itself counts as empty there; validation refuses it.
 */
export function measureDocument(document: DocumentNode): DocumentShape {
  const sizeOf = sizing(document);
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const sizes = operations.map(({ selectionSet }) => sizeOf(selectionSet));
  const most = (counts: readonly number[]): number => counts.reduce((one, other) => Math.max(one, other), 0);
  return {
    operations: operations.length,
    fragments: document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).length,
    depth: most(sizes.map(({ depth }) => depth)),
    fields: most(sizes.map(({ fields }) => fields)),
    aliases: most(sizes.map(({ aliases }) => aliases)),
    rootFields: most(sizes.map(({ width }) => width)),
    variables: most(operations.map(({ variableDefinitions = [] }) => variableDefinitions.length)),
    ...asWritten(document),
  };
}

function sizing(document: DocumentNode): (set: SelectionSetNode) => Size {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const sizes = new Map<SelectionSetNode, Size>();
  const ofSelection = (selection: SelectionNode): Size => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofSet(fragments.get(selection.name.value)?.selectionSet);
    if (selection.kind === Kind.INLINE_FRAGMENT) return ofSet(selection.selectionSet);
    // Introspection is as deep as it is; where it is served it is for developers, and graphql-js bounds it.
    const below = selection.name.value.startsWith('__') ? NOTHING : ofSet(selection.selectionSet);
    return {
      depth: below.depth + 1,
      fields: below.fields + 1,
      aliases: below.aliases + (selection.alias === undefined ? 0 : 1),
      width: 1,
    };
  };
  const ofSet = (set: SelectionSetNode | undefined): Size => {
    if (set === undefined) return NOTHING;
    const known = sizes.get(set);
    if (known !== undefined) return known;
    sizes.set(set, NOTHING);
    const size = set.selections.map(ofSelection).reduce(
      (one, other) => ({
        depth: Math.max(one.depth, other.depth),
        fields: one.fields + other.fields,
        aliases: one.aliases + other.aliases,
        width: one.width + other.width,
      }),
      NOTHING,
    );
    sizes.set(set, size);
    return size;
  };
  return ofSet;
}

function asWritten(
  document: DocumentNode,
): Pick<DocumentShape, 'duplicates' | 'directives' | 'directivesPerPlace' | 'listItems'> {
  let [duplicates, directives, directivesPerPlace, listItems] = [0, 0, 0, 0];
  visit(document, {
    enter(node) {
      if (!('directives' in node)) return;
      const { length } = node.directives ?? [];
      directives += length;
      directivesPerPlace = Math.max(directivesPerPlace, length);
    },
    SelectionSet({ selections }) {
      duplicates += selections.length - new Set(selections.map(nameOf)).size;
    },
    ListValue({ values }) {
      listItems = Math.max(listItems, values.length);
    },
  });
  return { duplicates, directives, directivesPerPlace, listItems };
}

/** What two selections of one set share when they ask for the same. */
function nameOf(selection: SelectionNode): string {
  if (selection.kind === Kind.FIELD) return (selection.alias ?? selection.name).value;
  if (selection.kind === Kind.FRAGMENT_SPREAD) return `...${selection.name.value}`;
  return `... on ${selection.typeCondition?.name.value ?? ''}`;
}
