import { GraphQLError } from 'graphql';
import { placeOf } from './refusal.ts';

// What follows "at" is a place in the caller's own value; a variable has its name from the caller, too.
const QUOTED = /( at )?"([^"]*)"/g;
/**
 * Errors that name only what the caller has written: not the type of a field, a field that an input lacks, or a name that
 * was nearly meant. A stranger would collect the schema from them.
 * @param written all that the caller has sent
 */
export const withoutSchemaNames = (errors: readonly GraphQLError[], written: string): GraphQLError[] =>
  errors.map((error) => {
    const told = error.message
      .replace(/ ?Did you mean .*$/s, '')
      .replaceAll(QUOTED, (quoted, place: string | undefined, name: string) =>
        place !== undefined || name.startsWith('$') || written.includes(name) ? quoted : '"…"',
      );
    return new GraphQLError(told, placeOf(error));
  });
