import { describe, expect, it } from '@jest/globals';
import { buildSchema, Kind, parse, type OperationDefinitionNode } from 'graphql';
import { coerceVariables } from './check-variables.ts';
import { OperationRefused } from './refusal.ts';

const schema = buildSchema(`
  enum Size { SMALL }
  input Line { sku: String! units: Int }
  input Order { password: String, size: Size, lines: [Line!] }
  type Query { order(input: Order, units: Int): Int }
`);
const operation = parse('query ($input: Order, $units: Int) { order(input: $input, units: $units) }').definitions.find(
  (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
);

function refusalOf(variables: Record<string, unknown>, isSchemaTold = false): readonly string[] {
  if (operation === undefined) throw new Error('the document has no operation');
  try {
    coerceVariables(operation, variables, { schema, maxErrors: 5, isSchemaTold });
    return [];
  } catch (error) {
    return (error as OperationRefused).errors.map(({ message }) => message);
  }
}

describe('variables that do not fit', () => {
  it('are refused with their place and the reason', () => {
    expect(refusalOf({ units: 'many', input: { lines: [{ sku: 7 }] } }, true)).toEqual([
      'Variable "$input" is not valid at "input.lines[0].sku": String cannot represent a non string value.',
      'Variable "$units" is not valid: Int cannot represent non-integer value.',
    ]);
  });

  it.each([false, true])('are not repeated, where the schema is told: %s', (isSchemaTold) => {
    const secret = 'correct horse';
    for (const input of [
      { password: [secret] },
      { password: secret, zip: 1 },
      { password: secret, lines: [{}] },
      secret,
    ]) {
      const refusal = refusalOf({ input }, isSchemaTold);
      expect(refusal.length).toBeGreaterThan(0);
      expect(refusal.join('\n')).not.toContain(secret);
    }
  });

  it('do not tell the type of an input, deep in a list either', () => {
    expect(refusalOf({ input: { lines: [{ sku: 'a', unitPrice: 1 }] } })).toEqual([
      'Variable "$input" is not valid at "input.lines[0]": Field "unitPrice" is not defined by type "…".',
    ]);
  });
});
