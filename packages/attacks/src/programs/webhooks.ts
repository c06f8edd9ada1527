import { createHmac } from 'node:crypto';
import { Skipped, type Lab } from '../attack.ts';
import { send, type Asked } from '../http.ts';

/** What a provider would tell, of an order that is there, signed by somebody who is not the provider. */
export async function forgeWebhooks({ target, scene }: Lab): Promise<readonly string[]> {
  const payments = target.subgraphs.get('payments');
  if (payments === undefined) throw new Skipped('the address of payments is not known');
  const body = JSON.stringify({
    id: 'evt_forged',
    type: 'payment.refunded',
    payment: scene.things.order.paymentId,
    data: { orderId: scene.things.order.orderId, amount: 1, currency: 'GBP' },
  });
  const signed = (secondsAgo: number): string => {
    const at = Math.floor(Date.now() / 1_000) - secondsAgo;
    return `t=${at},v1=${createHmac('sha256', 'a guess').update(`${at}.${body}`).digest('hex')}`;
  };
  const before = await stateOf(scene.people.customerB, scene.things.order.orderId);
  const problems: string[] = [];
  const tries: readonly [title: string, headers: Asked['headers']][] = [
    ['without a signature', {}],
    [
      'with another’s signature',
      { 'sandbox-signature': signed(0), 'stripe-signature': signed(0), 'x-signature': signed(0) },
    ],
    ['of six minutes ago', { 'sandbox-signature': signed(360), 'stripe-signature': signed(360) }],
    ['of in six minutes', { 'sandbox-signature': signed(-360), 'stripe-signature': signed(-360) }],
  ];
  for (const provider of ['sandbox', 'stripe']) {
    for (const [title, headers] of tries) {
      const answer = await send(payments, { path: `/webhooks/${provider}`, headers, body });
      // A provider that is not set up has no address.
      if (![400, 401, 404].includes(answer.status)) problems.push(`${provider} ${title} is answered ${answer.status}`);
    }
  }
  const after = await stateOf(scene.people.customerB, scene.things.order.orderId);
  return before === after ? problems : [...problems, `the order has become ${after}`];
}

async function stateOf(person: Lab['scene']['people']['customerB'], id: string): Promise<string> {
  const { order } = await person.ask<{ order: object }>(
    'query Order($id: ID!) { order(id: $id) { status paymentStatus payment { status refundedAmount { minorUnits } } } }',
    { id },
  );
  return JSON.stringify(order);
}
