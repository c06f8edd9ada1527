import {
  Kind,
  parse,
  visit,
  type ArgumentNode,
  type ConstDirectiveNode,
  type ConstValueNode,
  type DocumentNode,
  type InputValueDefinitionNode,
} from 'graphql';

/** How long a list is said to be. */
export interface ListSize {
  /** Where no argument says it. */
  readonly assumedSize: number | undefined;
  readonly slicingArguments: readonly string[];
  /** Fields below this one that are the list. Without any, it is the list itself. */
  readonly sizedFields: readonly string[];
  readonly requireOneSlicingArgument: boolean;
}

/** What a schema says of costs: https://ibm.github.io/graphql-specs/cost-spec.html, as Apollo composes it. */
export interface DeclaredCosts {
  /** By `Type`, `Type.field`, `Type.field(argument:)` or `Input.field`. */
  readonly weights: ReadonlyMap<string, number>;
  /** By `Type.field`. */
  readonly listSizes: ReadonlyMap<string, ListSize>;
}

/** @param supergraph as it was composed: what clients see has no directives. */
export function readCosts(supergraph: DocumentNode | string): DeclaredCosts {
  const document = typeof supergraph === 'string' ? parse(supergraph) : supergraph;
  const names = namesIn(document);
  const weights = new Map<string, number>();
  const listSizes = new Map<string, ListSize>();
  const readWeight = (coordinate: string, directives: readonly ConstDirectiveNode[] | undefined): void => {
    const weight = argumentOf(named(directives, names.cost), 'weight');
    // A text in IBM's specification, a number in Apollo's.
    if (weight !== undefined && 'value' in weight) weights.set(coordinate, Number(weight.value));
  };
  const readInputs = (inputs: readonly InputValueDefinitionNode[] | undefined, of: (name: string) => string): void => {
    for (const { name, directives } of inputs ?? []) readWeight(of(name.value), directives);
  };
  for (const definition of document.definitions) {
    if (!('name' in definition)) continue;
    const typeName = definition.name.value;
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION) {
      readWeight(typeName, definition.directives);
      for (const { name, directives, arguments: inputs } of definition.fields ?? []) {
        const coordinate = `${typeName}.${name.value}`;
        readWeight(coordinate, directives);
        readInputs(inputs, (argument) => `${coordinate}(${argument}:)`);
        const size = named(directives, names.listSize);
        if (size !== undefined) listSizes.set(coordinate, listSizeOf(size));
      }
    } else if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) {
      readInputs(definition.fields, (field) => `${typeName}.${field}`);
    } else if (definition.kind === Kind.SCALAR_TYPE_DEFINITION || definition.kind === Kind.ENUM_TYPE_DEFINITION) {
      readWeight(typeName, definition.directives);
    }
  }
  return { weights, listSizes };
}

const COST_SPEC = /\/cost\/v[\d.]+$/;

/** A link may import directives under other names; one that it does not import has the name of the specification before it. */
function namesIn(document: DocumentNode): { cost: string; listSize: string } {
  const names = { cost: 'cost', listSize: 'listSize' };
  visit(document, {
    Directive(node) {
      const link = node as ConstDirectiveNode;
      const url = argumentOf(link, 'url');
      if (url?.kind !== Kind.STRING || !COST_SPEC.test(url.value)) return;
      const imports = itemsOf(argumentOf(link, 'import'));
      const imported = (name: string): string | undefined => {
        for (const item of imports) {
          if (item.kind === Kind.STRING && item.value === name) return name.slice(1);
          if (item.kind !== Kind.OBJECT) continue;
          const [from, as] = ['name', 'as'].map((key) => item.fields.find((field) => field.name.value === key)?.value);
          if (from?.kind === Kind.STRING && from.value === name && as?.kind === Kind.STRING) return as.value.slice(1);
        }
        return undefined;
      };
      names.cost = imported('@cost') ?? 'cost';
      names.listSize = imported('@listSize') ?? 'cost__listSize';
    },
  });
  return names;
}

function listSizeOf(directive: ConstDirectiveNode): ListSize {
  const assumed = argumentOf(directive, 'assumedSize');
  const requireOne = argumentOf(directive, 'requireOneSlicingArgument');
  const slicingArguments = textsOf(argumentOf(directive, 'slicingArguments'));
  return {
    assumedSize: assumed?.kind === Kind.INT ? Number(assumed.value) : undefined,
    slicingArguments,
    sizedFields: textsOf(argumentOf(directive, 'sizedFields')),
    requireOneSlicingArgument:
      slicingArguments.length > 0 && (requireOne?.kind === Kind.BOOLEAN ? requireOne.value : true),
  };
}

const named = (directives: readonly ConstDirectiveNode[] | undefined, name: string): ConstDirectiveNode | undefined =>
  directives?.find((directive) => directive.name.value === name);

const argumentOf = (directive: ConstDirectiveNode | undefined, name: string): ConstValueNode | undefined =>
  (directive?.arguments as readonly ArgumentNode[] | undefined)?.find((argument) => argument.name.value === name)
    ?.value as ConstValueNode | undefined;

const itemsOf = (value: ConstValueNode | undefined): readonly ConstValueNode[] =>
  value?.kind === Kind.LIST ? value.values : [];

const textsOf = (value: ConstValueNode | undefined): string[] =>
  itemsOf(value).flatMap((item) => (item.kind === Kind.STRING ? [item.value] : []));
