import type { Voucher, OwnerId } from '../domain/voucher.ts';

export type VoucherModel = Voucher;

export interface UserModel {
  readonly id: OwnerId;
}
