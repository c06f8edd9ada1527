import { randomBytes } from 'node:crypto';
import type { Session } from '@agora/clients/session';
import { CREATE_VOUCHER, describeErrors, type UserErrors } from './documents.ts';
import type { PlannedOrder, VoucherRule } from './plan.ts';

/** Answers the code of a voucher for these orders, which is made when the first of them is placed: a run has one at most. */
export function createVoucher(
  admin: Session,
  { percent }: VoucherRule,
  orders: readonly PlannedOrder[],
): () => Promise<string> {
  let code: Promise<string> | undefined;
  const make = async (): Promise<string> => {
    const wanted = `REPLAY-${randomBytes(5).toString('hex').toUpperCase()}`;
    const { createVoucher: made } = await admin.ask<{
      createVoucher: UserErrors & { voucher: { code: string } | null };
    }>(CREATE_VOUCHER, {
      input: {
        code: wanted,
        value: { kind: 'PERCENT', basisPoints: percent * 100 },
        usageLimit: orders.filter(({ isDiscounted }) => isDiscounted).length,
        idempotencyKey: wanted,
      },
    });
    if (made.voucher === null) throw new Error(`no voucher was made: ${describeErrors(made)}`);
    return made.voucher.code;
  };
  return () => (code ??= make());
}
