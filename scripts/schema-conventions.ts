import { readAccess } from '@agora/subgraph-kit/graphql/access';
import {
  Kind,
  print,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
} from 'graphql';
import { mistagged } from './sdl-contracts.ts';
import { unsized } from './sdl-costs.ts';
import { misdescribed, type Sdl } from './sdl-descriptions.ts';
import { coordinatesOf, misnamed, type UnusualNames } from './sdl-names.ts';
import { bareLists, objectTypes } from './sdl-types.ts';

/** Where the conventions do not hold on purpose, by `Type.field`, each with the reason. */
export interface Exceptions {
  /** Lists of objects that are no connections: what bounds each. */
  readonly boundedLists: Readonly<Record<string, string>>;
  /** Mutations whose payload has no `userErrors`: why nothing is to be expected but success. */
  readonly withoutUserErrors: Readonly<Record<string, string>>;
  readonly unusualNames: UnusualNames;
}

/**
 * What in these schemas departs from the conventions of the graph, a line each.
 * @param common what all subgraphs that need it define in the same words.
 */
export function departures(subgraphs: readonly Sdl[], common: DocumentNode, exceptions: Exceptions): string[] {
  return [
    ...subgraphs.flatMap(({ name, document }) =>
      [
        ...departsFromCommon(document, common),
        ...withoutAccess(document),
        ...contagious(document),
        ...unbounded(document, exceptions),
        ...misshapenMutations(document, exceptions),
        ...misnamed(document, exceptions.unusualNames),
        ...mistagged(document),
        ...unsized(document),
      ].map((departure) => `${name}: ${departure}`),
    ),
    ...misdescribed(subgraphs),
    ...outdated(subgraphs, exceptions),
  ];
}

const nameOf = (definition: DefinitionNode): string => ('name' in definition ? definition.name.value : 'schema');

// Composition merges most differences in silence. The schema may be extended by any of the blocks that are in common.
function departsFromCommon(document: DocumentNode, common: DocumentNode): string[] {
  const expected = Map.groupBy(common.definitions, nameOf);
  return document.definitions.flatMap((definition) => {
    const known = expected.get(nameOf(definition)) ?? [definition];
    return known.some((each) => print(each) === print(definition))
      ? []
      : [`${nameOf(definition)} is not as in common.graphql`];
  });
}

function withoutAccess(document: DocumentNode): string[] {
  return [...readAccess(document)].flatMap(([coordinate, requirements]) =>
    requirements.some(({ kind }) => kind === 'denied') ? [`${coordinate} does not say who may use it`] : [],
  );
}

// Null spreads from a field that may not be null: to all of an answer from the root, whose other fields come from other
// subgraphs, and to everything around it from a field that not everybody may read.
function contagious(document: DocumentNode): string[] {
  return objectTypes(document).flatMap(({ name, fields = [] }) =>
    fields
      .filter(({ type }) => type.kind === Kind.NON_NULL_TYPE)
      .filter(({ directives = [] }) => name.value === 'Query' || directives.some(isRestriction))
      .filter(() => name.value !== 'Mutation' && name.value !== 'Subscription')
      .map((field) => `${name.value}.${field.name.value} must be nullable`),
  );
}

const isRestriction = ({ name }: ConstDirectiveNode): boolean =>
  name.value === 'authenticated' || name.value === 'requiresScopes';

const unbounded = (document: DocumentNode, { boundedLists }: Exceptions): string[] =>
  bareLists(document)
    .map(({ coordinate }) => coordinate)
    .filter((coordinate) => boundedLists[coordinate] === undefined)
    .map((coordinate) => `${coordinate} is a list without pages`);

function misshapenMutations(document: DocumentNode, { withoutUserErrors }: Exceptions): string[] {
  const types = new Map(objectTypes(document).map(({ name, fields = [] }) => [name.value, fields]));
  return (types.get('Mutation') ?? []).flatMap((mutation) => {
    const coordinate = `Mutation.${mutation.name.value}`;
    const payload = types.get(`${pascal(mutation.name.value)}Payload`);
    if (!takesOneInput(mutation)) return [`${coordinate} does not take one input of its own`];
    if (payload === undefined || print(mutation.type) !== `${pascal(mutation.name.value)}Payload!`) {
      return [`${coordinate} does not answer a payload of its own`];
    }
    const hasUserErrors = payload.some(({ name }) => name.value === 'userErrors');
    return hasUserErrors || withoutUserErrors[coordinate] !== undefined ? [] : [`${coordinate} has no userErrors`];
  });
}

const takesOneInput = ({ name, arguments: [input, ...others] = [] }: FieldDefinitionNode): boolean =>
  others.length === 0 &&
  input?.name.value === 'input' &&
  new RegExp(`^${pascal(name.value)}Input!?$`).test(print(input.type));

/** Exceptions for what is not there any more. */
function outdated(subgraphs: readonly Sdl[], exceptions: Exceptions): string[] {
  const there = new Set(subgraphs.flatMap(({ document }) => coordinatesOf(document)));
  return Object.values<Readonly<Record<string, string>>>({ ...exceptions })
    .flatMap((reasons) => Object.keys(reasons))
    .filter((coordinate) => !there.has(coordinate))
    .map((coordinate) => `${coordinate} is an exception and is not there`);
}

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
