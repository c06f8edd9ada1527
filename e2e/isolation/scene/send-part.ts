import { change } from '../../support/change.ts';
import type { Person } from '../../support/system.ts';
import { key, type Stage } from './stage.ts';

/** A shop sends its part, has one thing back and refuses to take another. */
export async function sendPart(
  { canaries, note }: Stage,
  vendor: Person,
  customer: Person,
  orderId: string,
): Promise<void> {
  const secret = (): string => canaries.text('customer1', 'parcel of vendorB');
  const { order } = await customer.ask<{
    order: { shopOrders: { id: string; version: number; lines: { sku: string }[] }[] };
  }>('query Parts($id: ID!) { order(id: $id) { shopOrders { id version lines { sku } } } }', { id: orderId });
  const part = order.shopOrders.find(({ lines }) => lines.some(({ sku }) => sku === 'SKU-OF-vendorB'));
  const { shopOrder } = await change<{ shopOrder: { id: string; version: number } }>(
    vendor,
    'shipShopOrder',
    {
      shopOrderId: part?.id,
      expectedVersion: part?.version,
      carrier: secret(),
      trackingNumber: secret(),
      idempotencyKey: key(),
    },
    'shopOrder { id version }',
  );
  await change(vendor, 'deliverShopOrder', {
    shopOrderId: shopOrder.id,
    expectedVersion: shopOrder.version,
    idempotencyKey: key(),
  });
  const requestReturn = async (): Promise<{ readonly id: string; readonly version: number }> => {
    const { returns } = await change<{ returns: { id: string; version: number }[] }>(
      customer,
      'requestReturn',
      { orderId, lines: [{ sku: 'SKU-OF-vendorB', quantity: 1 }], reason: secret(), idempotencyKey: key() },
      'returns { id version }',
    );
    const [requested] = returns;
    if (requested === undefined) throw new Error('no return was requested');
    note('return', 'customer1', canaries.add('customer1', 'parcel of vendorB', requested.id));
    return requested;
  };
  const refused = await requestReturn();
  await change(vendor, 'rejectReturn', {
    returnId: refused.id,
    expectedVersion: refused.version,
    reason: secret(),
  });
  const taken = await requestReturn();
  const { return: approved } = await change<{ return: { version: number } }>(
    vendor,
    'approveReturn',
    { returnId: taken.id, expectedVersion: taken.version },
    'return { version }',
  );
  await change(vendor, 'receiveReturn', {
    returnId: taken.id,
    expectedVersion: approved.version,
    restock: true,
    idempotencyKey: key(),
  });
}
