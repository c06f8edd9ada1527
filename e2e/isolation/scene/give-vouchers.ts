import { eventually } from '@agora/testkit/eventually';
import { change } from '../../support/change.ts';
import { codeFor, gbp, type Customers, type Shops, type Stage } from './stage.ts';

export async function giveVouchers({ canaries, note, keep }: Stage, shops: Shops, customers: Customers): Promise<void> {
  for (const [vendor, customer] of [
    ['vendorA', 'customer1'],
    ['vendorB', 'customer2'],
  ] as const) {
    const { voucher } = await eventually(() =>
      change<{ voucher: { id: string; code: string } }>(
        shops[vendor].owner,
        'createVoucher',
        {
          code: codeFor(customer),
          shopId: shops[vendor].id,
          value: { kind: 'PERCENT', basisPoints: 1_000, maximumDiscount: gbp(90_000) },
          minimumSpend: gbp(100),
          endsAt: new Date(Date.now() + 86_400_000).toISOString(),
          scope: { customerIds: [customers[customer].userId] },
          usageLimit: 100,
          usageLimitPerCustomer: 50,
        },
        'voucher { id code }',
      ),
    );
    keep('voucher', vendor, voucher.id);
    canaries.add(vendor, 'voucher', voucher.code);
    note('voucher code', vendor, voucher.code);
  }
}
