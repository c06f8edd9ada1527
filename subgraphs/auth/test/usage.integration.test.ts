import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NewEvent } from '@agora/subgraph-kit/events/publish';
import { eventually } from '@agora/testkit/eventually';
import { predictableId } from '@agora/testkit/predictable-ids';
import { viewer } from '@agora/testkit/viewer';
import { startAuth, type AuthUnderTest } from './auth-under-test.ts';

const admin = viewer({ subject: predictableId('usr', 9), roles: ['admin'], scopes: ['partners:admin'] });
const SUMS = 'requests refused errors cost';
const STATEMENT = `query ($partnerId: ID!, $month: String!) {
  partnerStatement(partnerId: $partnerId, month: $month) { partner { id } month operations { operation ${SUMS} } ${SUMS} }
}`;
const USAGE = `query ($partnerId: ID!, $from: DateTime!, $to: DateTime!, $first: Int, $after: String) {
  partnerUsage(partnerId: $partnerId, from: $from, to: $to, first: $first, after: $after) {
    nodes { day operation ${SUMS} } totalCount pageInfo { endCursor hasNextPage }
  }
}`;
const row = (operation: string | null, requests: number, cost: number, refused = 0, errors = 0) => ({
  operation,
  requests,
  refused,
  errors,
  cost,
});

let auth: AuthUnderTest;
let partnerId: string;
beforeAll(async () => {
  auth = await startAuth();
  const { data } = await auth.ask(
    admin,
    'mutation { createPartner(input: { name: "Stock Ltd", contactEmail: "it@stock.example" }) { partner { id } } }',
  );
  partnerId = (data?.createPartner as { partner: { id: string } }).partner.id;
});
afterAll(() => auth.stop());

const recorded = (
  from: string,
  operations: NewEvent<'usage.recorded'>['data']['operations'],
  of = partnerId,
): NewEvent<'usage.recorded'> => ({
  type: 'usage.recorded',
  subject: of,
  data: { from, to: from, partnerId: of, operations },
});

describe('what gateways tell of a partner’s use', () => {
  it('is kept by day and operation, each report once, and adds up in the statement', async () => {
    await auth.publish(recorded('2026-03-01T00:00:00.000Z', [row('Stock', 10, 300, 1, 2), row(null, 3, 0, 3)]));
    const twice = await auth.publish(
      recorded('2026-03-31T23:59:00.000Z', [row('Stock', 5, 150), row('Prices', 1, 900)]),
    );
    await auth.redeliver(twice);
    await auth.publish(recorded('2026-04-01T00:00:00.000Z', [row('Stock', 1_000_000, 1)]));
    await auth.publish(recorded('2026-03-31T12:00:00.000Z', [row('Stock', 7, 7)], predictableId('ptn', 5)));
    await auth.publish(recorded('2026-03-31T23:59:30.000Z', [row('Stock', 1, 30)]));
    await eventually(async () => {
      const { data } = await auth.ask(admin, STATEMENT, { partnerId, month: '2026-03' });
      expect(data?.partnerStatement).toEqual({
        partner: { id: partnerId },
        month: '2026-03',
        operations: [
          { operation: 'Prices', requests: '1', refused: '0', errors: '0', cost: '900' },
          { operation: 'Stock', requests: '16', refused: '1', errors: '2', cost: '480' },
          { operation: null, requests: '3', refused: '3', errors: '0', cost: '0' },
        ],
        requests: '20',
        refused: '4',
        errors: '2',
        cost: '1380',
      });
    });
  });

  it('is listed by the page, the latest day first', async () => {
    const ask = async (variables: object) => {
      const span = { partnerId, from: '2026-03-01T12:00:00.000Z', to: '2026-03-31T00:00:00.000Z' };
      const { data } = await auth.ask(admin, USAGE, { ...span, ...variables });
      return data?.partnerUsage as {
        nodes: { day: string; operation: string | null; requests: string }[];
        totalCount: number;
        pageInfo: { endCursor: string; hasNextPage: boolean };
      };
    };
    const first = await ask({ first: 3 });
    expect(first.nodes.map(({ day, operation, requests }) => [day.slice(0, 10), operation, requests])).toEqual([
      ['2026-03-31', 'Stock', '6'],
      ['2026-03-31', 'Prices', '1'],
      ['2026-03-01', 'Stock', '10'],
    ]);
    expect([first.totalCount, first.pageInfo.hasNextPage]).toEqual([4, true]);
    const rest = await ask({ first: 3, after: first.pageInfo.endCursor });
    expect(rest.nodes).toEqual([expect.objectContaining({ operation: null, requests: '3' })]);
  });

  it('is for those who look after partners, of partners that are there, by months', async () => {
    const ask = async (month: string, id = partnerId, asker = admin) => {
      const { data, errors } = await auth.ask(asker, STATEMENT, { partnerId: id, month });
      return errors?.[0]?.extensions.code ?? data?.partnerStatement;
    };
    expect(await ask('2026-03', partnerId, viewer({ scopes: ['users:admin'] }))).toBe('FORBIDDEN');
    expect(await ask('2026-13')).toBe('BAD_USER_INPUT');
    expect(await ask('2026-03', predictableId('ptn', 77))).toBeNull();
    expect(await ask('2025-01')).toMatchObject({ operations: [], requests: '0', cost: '0' });
  });

  it('without a key is nobody’s to pay for', async () => {
    const before = await auth.rows('select count(*)::int as count from partner_usage');
    await auth.publish({
      type: 'usage.recorded',
      subject: 'storefront',
      data: {
        from: '2026-03-01T00:00:00.000Z',
        to: '2026-03-01T00:01:00.000Z',
        client: 'storefront',
        operations: [row('Page', 1, 1)],
      },
    });
    await auth.publish(recorded('2026-05-01T00:00:00.000Z', [row('Last', 1, 1)]));
    await eventually(async () => {
      expect(await auth.rows(`select from partner_usage where operation = 'Last'`)).toHaveLength(1);
    });
    expect(await auth.rows('select count(*)::int - 1 as count from partner_usage')).toEqual(before);
  });
});
