import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Kind } from 'graphql';
import { moneyResolvers, scalars } from './scalars.ts';

const { DateTime, BigInt: BigIntScalar, Decimal, CurrencyCode } = scalars;
const refusal = expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } });

describe('DateTime', () => {
  it('comes back as it went', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-12-31') }), (date) => {
        expect(DateTime.parseValue(DateTime.serialize(date))).toEqual(date);
      }),
    );
  });

  it.each(['2026-01-01', '2026-01-01T00:00:00', '2026-01-01T00:00:00+02:00', '2026-13-01T00:00:00Z', 'now', 0, null])(
    'is not %p',
    (value) => {
      expect(() => DateTime.parseValue(value)).toThrow(refusal);
    },
  );
});

describe('BigInt', () => {
  it('keeps every whole number of 64 bits', () => {
    fc.assert(
      fc.property(fc.bigInt(-(2n ** 63n - 1n), 2n ** 63n - 1n), (number) => {
        expect(BigIntScalar.parseValue(BigIntScalar.serialize(number))).toBe(number);
      }),
    );
  });

  it('may be written as a number in a document', () => {
    expect(BigIntScalar.parseLiteral({ kind: Kind.INT, value: '9007199254740993' })).toBe(9_007_199_254_740_993n);
    expect(BigIntScalar.parseValue(12)).toBe(12n);
  });

  it.each([2 ** 53, 1.5, '1.5', '', ' 1', '0x10', '9223372036854775808', true, null])('is not %p', (value) => {
    expect(() => BigIntScalar.parseValue(value)).toThrow(refusal);
  });
});

describe('Decimal and CurrencyCode', () => {
  it.each(['12.50', '-0.005', '0'])('take the amount %p', (value) => {
    expect(Decimal.parseValue(value)).toBe(value);
  });

  it.each(['1e3', '1.', '.5', '1,5', 'NaN', '1.2345', 12.5, null])('do not take the amount %p', (value) => {
    expect(() => Decimal.parseValue(value)).toThrow(refusal);
  });

  it.each(['eur', 'EURO', 'E1R', ' EUR', 'XXY', 978, null])('do not take the currency %p', (value) => {
    expect(() => CurrencyCode.parseValue(value)).toThrow(refusal);
  });
});

describe('Money', () => {
  it('writes its amount with the decimals of its currency', () => {
    expect(moneyResolvers.amount({ minorUnits: 1_250n, currency: 'KWD' })).toBe('1.250');
  });
});
