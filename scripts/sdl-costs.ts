import { valueFromASTUntyped, type DocumentNode, type FieldDefinitionNode } from 'graphql';
import { bareLists, directivesOf, fieldsOf, namedType, objectTypes, type Field } from './sdl-types.ts';

/** Lists that do not say how long they are: what an operation costs is known before it runs, or not at all. */
export function unsized(document: DocumentNode): string[] {
  const fields = objectTypes(document).flatMap(fieldsOf);
  return [
    ...fields
      .filter(({ node }) => namedType(node.type).endsWith('Connection'))
      .filter(({ node }) => !isSizedByArguments(node))
      .map(({ coordinate }) => `${coordinate} does not say which arguments make its pages long`),
    ...bareLists(document)
      .filter((field) => !isAnothers(field) && listSizeOf(field.node)?.assumedSize === undefined)
      .map(({ coordinate }) => `${coordinate} does not say how long it is as a rule`),
  ];
}

const isAnothers = ({ node }: Field): boolean => directivesOf(node, 'external').length > 0;

interface ListSize {
  readonly assumedSize?: number;
  readonly slicingArguments?: readonly string[];
  readonly sizedFields?: readonly string[];
  readonly requireOneSlicingArgument?: boolean;
}

function isSizedByArguments(field: FieldDefinitionNode): boolean {
  const slicing = (field.arguments ?? []).map(({ name }) => name.value).filter((name) => /^(first|last)$/.test(name));
  const size = listSizeOf(field);
  return (
    size?.assumedSize !== undefined &&
    size.slicingArguments?.join() === slicing.join() &&
    size.sizedFields?.join() === 'edges,nodes' &&
    // Without any of them a page has its usual length.
    size.requireOneSlicingArgument === false
  );
}

function listSizeOf(field: FieldDefinitionNode): ListSize | undefined {
  const directive = directivesOf(field, 'listSize').at(0);
  return (
    directive &&
    Object.fromEntries((directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]))
  );
}
