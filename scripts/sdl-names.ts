import {
  Kind,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type NameNode,
} from 'graphql';
import { namedType } from './sdl-types.ts';

/** A name on purpose against the rules, by `Type.field`, `Type.field.argument` or `Enum.VALUE`, with the reason. */
export type UnusualNames = Readonly<Record<string, string>>;

/**
 * What does not read as what it is: booleans are statements, times say what happened or is going to, enum values are
 * constants. What is deprecated names what to use instead.
 */
export function misnamed(document: DocumentNode, unusual: UnusualNames): string[] {
  const members = membersOf(document);
  const known = new Set(members.map(({ name }) => name));
  return members.flatMap((member) => [
    ...(unusual[member.coordinate] === undefined ? misreads(member) : []),
    ...(namesSuccessor(member, known) ? [] : [`${member.coordinate} is deprecated and does not name its successor`]),
  ]);
}

/** Of every field, argument and enum value. */
export const coordinatesOf = (document: DocumentNode): string[] =>
  membersOf(document).map(({ coordinate }) => coordinate);

interface Member {
  readonly coordinate: string;
  readonly name: string;
  /** Of a field, an argument or an input field. */
  readonly type?: string;
  readonly isArgument?: boolean;
  readonly directives: readonly ConstDirectiveNode[];
}

const STATEMENT = /^(is|has|can|was)[A-Z]/;
// What a mutation says that it did.
const ANSWER = /^[a-z]+ed$/;
// What an argument does to a list.
const SWITCH = /^include[A-Z]|[a-z]Only$/;
const HAPPENED = /(ed|read|sent)At$/i;
const GOING_TO = /(starts|ends|expires)At$/i;
const BOUND = /(ed|read|sent)(Before|After)$/;
const CONSTANT = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

function misreads({ coordinate, name, type, isArgument }: Member): string[] {
  if (type === undefined) return CONSTANT.test(name) ? [] : [`${coordinate} is not in SCREAMING_SNAKE`];
  if (type === 'Boolean') {
    const isAnswer = coordinate.includes('Payload.') && ANSWER.test(name);
    const isSwitch = isArgument === true && SWITCH.test(name);
    return STATEMENT.test(name) || isAnswer || isSwitch ? [] : [`${coordinate} does not read as a statement`];
  }
  if (type === 'DateTime') {
    const isTime = [HAPPENED, GOING_TO, BOUND].some((pattern) => pattern.test(name));
    return isTime ? [] : [`${coordinate} does not say what happens at that time`];
  }
  return [];
}

function namesSuccessor({ name, directives }: Member, known: ReadonlySet<string>): boolean {
  const deprecated = directives.find((directive) => directive.name.value === 'deprecated');
  if (deprecated === undefined) return true;
  const reason = deprecated.arguments?.find((argument) => argument.name.value === 'reason')?.value;
  const quoted = reason?.kind === Kind.STRING ? [...reason.value.matchAll(/`(?:\w+\.)?(\w+)`/g)] : [];
  return quoted.some(([, successor = '']) => successor !== name && known.has(successor));
}

/** Fields, arguments, input fields and enum values. */
function membersOf({ definitions }: DocumentNode): Member[] {
  return definitions.flatMap((definition) => {
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION) {
      return (definition.values ?? []).map((value) => member(definition.name.value, value));
    }
    if (!('fields' in definition)) return [];
    return [...(definition.fields ?? [])].flatMap((field: FieldDefinitionNode | InputValueDefinitionNode) => {
      const own = typedMember(definition.name.value, field);
      const args = field.kind === Kind.FIELD_DEFINITION ? (field.arguments ?? []) : [];
      return [own, ...args.map((argument) => ({ ...typedMember(own.coordinate, argument), isArgument: true }))];
    });
  });
}

const member = (
  parent: string,
  { name, directives = [] }: { readonly name: NameNode; readonly directives?: readonly ConstDirectiveNode[] },
): Member => ({ coordinate: `${parent}.${name.value}`, name: name.value, directives });

const typedMember = (parent: string, node: FieldDefinitionNode | InputValueDefinitionNode): Member => ({
  ...member(parent, node),
  type: namedType(node.type),
});
