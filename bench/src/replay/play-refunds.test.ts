import { EndpointError } from '@agora/clients/endpoint';
import { describe, expect, it } from '@jest/globals';
import { planOrder, planRefunds } from './plan.ts';
import { playRefunds } from './play-refunds.ts';

const catalogue = {
  currency: 'GBP',
  bySku: new Map(['MUG', 'PAN'].map((sku) => [sku, { price: 1n, shop: 'hearth' }])),
};
const bought = (reference: string, customer: string, quantities: Record<string, number>) => ({
  reference,
  customer,
  placedAt: reference.startsWith('C') ? '2010-12-02' : '2010-12-01',
  quantities: new Map(Object.entries(quantities)),
});
const orders = [bought('1', 'ada', { MUG: 2, PAN: 1 })].map((order) => planOrder(order, 1, catalogue));
const notes = planRefunds(
  [bought('C1', 'ada', { PAN: 2 }), bought('C2', 'ada', { MUG: 1 }), bought('C3', 'bea', { MUG: 1 })],
  orders,
);

type Answer = (request: { orderId: string; idempotencyKey: string }) => object;

const given: Answer = ({ idempotencyKey }) => ({
  refund: { reference: idempotencyKey, status: 'SUCCEEDED' },
  userErrors: [],
});
const refused =
  (__typename: string): Answer =>
  () => ({ refund: null, userErrors: [{ __typename }] });

/** Plays the notes to somebody who answers what matches nothing as told. */
async function play(unmatched: Answer) {
  const asked: string[] = [];
  const support = {
    userId: 'usr_support',
    ask<Data>(_document: string, variables?: Readonly<Record<string, unknown>>): Promise<Data> {
      const { input } = variables as { input: Parameters<Answer>[0] };
      asked.push(`${input.idempotencyKey} of ${input.orderId}`);
      if (input.orderId.startsWith('ord_0')) {
        return Promise.reject(new EndpointError([{ message: 'There is none.', extensions: { code: 'NOT_FOUND' } }]));
      }
      const answer = input.idempotencyKey.includes('/') ? unmatched : given;
      return Promise.resolve({ refundOrder: answer(input) } as Data);
    },
  };
  const onProgress = (): void => undefined;
  const played = await playRefunds(notes, { support, orderIds: new Map([['1', 'ord_1']]), concurrency: 1, onProgress });
  return { ...played, asked };
}

describe('credit notes', () => {
  it('are asked for in the order of the file, and what matches nothing after them', async () => {
    const { asked, refused: lines, failures } = await play(refused('RefundExceedsRemainingError'));
    expect(asked).toEqual([
      'C1 of ord_1',
      'C2 of ord_1',
      'C1/PAN/unmatched of ord_1',
      `C3/MUG/unmatched of ord_${'0'.repeat(26)}`,
    ]);
    expect(lines).toMatchObject([
      { reference: 'C1', sku: 'PAN', quantity: 1, refusal: 'RefundExceedsRemainingError' },
      { reference: 'C3', sku: 'MUG', quantity: 1, refusal: 'NOT_FOUND' },
    ]);
    expect(failures).toEqual([]);
  });

  it.each([
    ['is paid', given, 'a refund'],
    ['is refused for another reason', refused('UnknownOrderLineError'), 'UnknownOrderLineError'],
  ])('fail when what matches nothing %s', async (_how, answer, answered) => {
    const { failures } = await play(answer);
    expect(failures).toEqual([`credit note C1: PAN is answered by ${answered} instead of RefundExceedsRemainingError`]);
  });
});
