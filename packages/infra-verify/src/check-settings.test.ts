import { describe, expect, it } from '@jest/globals';
import { checkSettings, settingsIn, substitutedIn } from './check-settings.ts';
import { parseServices } from './services.ts';

const services = parseServices(`
endpoints: {}
reaches: { carts: [] }
leftAlone: { CART_COLOUR: nobody sees it }
`);
const compose = { services: { carts: { environment: { CART_MAX_LINES: '' } } } };
const TEXT = 'CART_MAX_LINES: ${CART_MAX_LINES:-}';

const findings = (names: readonly string[], given = compose, envExample = '#CART_MAX_LINES=2000') =>
  checkSettings(given, TEXT, services, { carts: names }, envExample).map(({ problem }) => problem);

describe('the settings of a service', () => {
  it('are passed on and explained, or left alone for a reason', () => {
    expect(findings(['CART_MAX_LINES', 'CART_COLOUR'])).toEqual([]);
  });

  it.each([
    ['passed on', findings(['CART_MAX_LINES', 'CART_COLOUR', 'CART_SIZE']), 'does not pass CART_SIZE on'],
    ['explained', findings(['CART_MAX_LINES', 'CART_COLOUR'], compose, ''), 'nothing says what it is'],
    ['read', findings(['CART_MAX_LINES']), 'nobody reads CART_COLOUR'],
    [
      'left alone',
      findings(['CART_COLOUR'], {
        services: { carts: { environment: { ...compose.services.carts.environment, CART_COLOUR: 'red' } } },
      } as typeof compose),
      'says is left alone',
    ],
  ])('are found when one is not %s', (_what, problems, problem) => {
    expect(problems.join()).toContain(problem);
  });

  it('are read from a schema and from a file with variables', () => {
    expect(
      settingsIn('z.object({\n  CART_MAX_LINES: z.number(),\n  .pick({ NODE_ENV: true })\n  // A_B: c\n})'),
    ).toEqual(['CART_MAX_LINES']);
    expect(substitutedIn('port: ${PORT:-1}, again ${PORT}, ${TAG:?x} and $${process.env.OPS_PORT}')).toEqual([
      'PORT',
      'TAG',
    ]);
  });
});
