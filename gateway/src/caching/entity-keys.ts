import { Kind, parse, type ConstDirectiveNode } from 'graphql';

/** Of each type of entity the field that an event can name it by: of its keys the first that is one field. */
export type EntityKeys = ReadonlyMap<string, string | undefined>;

/** @param sdl a composed supergraph */
export function readEntityKeys(sdl: string): EntityKeys {
  const keys = new Map<string, string | undefined>();
  for (const definition of parse(sdl).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const sets = (definition.directives ?? []).flatMap((directive) => keyIn(directive) ?? []);
    if (sets.length > 0) {
      keys.set(
        definition.name.value,
        sets.find((set) => /^\w+$/.test(set)),
      );
    }
  }
  return keys;
}

function keyIn({ name, arguments: given = [] }: ConstDirectiveNode): string | undefined {
  if (name.value !== 'join__type') return undefined;
  const key = given.find((argument) => argument.name.value === 'key')?.value;
  return key?.kind === Kind.STRING ? key.value.trim() : undefined;
}
