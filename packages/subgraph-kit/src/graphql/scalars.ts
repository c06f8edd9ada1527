import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { formatAmount, type Money } from '../money.ts';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;
const WHOLE = /^-?\d{1,19}$/;
const DECIMAL = /^-?\d{1,16}(\.\d{1,3})?$/;
// Of ISO 4217, those of the past included.
const CURRENCIES: ReadonlySet<unknown> = new Set(Intl.supportedValuesOf('currency'));
const INT64_MAX = 2n ** 63n - 1n;

const invalid = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

function scalar<Internal>(
  name: string,
  codec: { serialize: (value: Internal) => string; parse: (value: unknown) => Internal },
): GraphQLScalarType<Internal, string> {
  return new GraphQLScalarType<Internal, string>({
    name,
    serialize: (value) => codec.serialize(value as Internal),
    parseValue: codec.parse,
    parseLiteral: (node: ValueNode) =>
      codec.parse(node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT ? node.value : null),
  });
}

function matching(name: string, pattern: RegExp): (value: unknown) => string {
  return (value) => {
    if (typeof value !== 'string' || !pattern.test(value)) throw invalid(`${name} has the wrong form.`);
    return value;
  };
}

function parseInstant(value: unknown): Date {
  const date = new Date(typeof value === 'string' && INSTANT.test(value) ? value : Number.NaN);
  if (Number.isNaN(date.getTime())) throw invalid('DateTime must be an ISO 8601 instant in UTC.');
  return date;
}

function parseBigInt(value: unknown): bigint {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  const number = typeof text === 'string' && WHOLE.test(text) ? BigInt(text) : undefined;
  if (number === undefined || number > INT64_MAX || number < -INT64_MAX) {
    throw invalid('BigInt must be a whole number of 64 bits, as a string.');
  }
  return number;
}

function parseCurrency(value: unknown): string {
  if (typeof value !== 'string' || !CURRENCIES.has(value)) throw invalid('CurrencyCode must be a code of ISO 4217.');
  return value;
}

/** Resolvers of the scalars that every subgraph may declare. */
export const scalars = {
  DateTime: scalar<Date>('DateTime', { serialize: (date) => new Date(date).toISOString(), parse: parseInstant }),
  BigInt: scalar<bigint>('BigInt', { serialize: (value) => value.toString(), parse: parseBigInt }),
  Decimal: scalar<string>('Decimal', { serialize: (value) => value, parse: matching('Decimal', DECIMAL) }),
  CurrencyCode: scalar<string>('CurrencyCode', {
    serialize: (value) => value,
    parse: parseCurrency,
  }),
};

/** `type Money`, whose parent value is the kit's `Money`. */
export const moneyResolvers = { amount: (money: Money): string => formatAmount(money) };
