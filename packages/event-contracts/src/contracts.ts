import type { z } from 'zod';
import { authContracts } from './auth.ts';
import { cartsContracts } from './carts.ts';
import type { EventContract } from './contract.ts';
import { gatewayContracts } from './gateway.ts';
import { inventoryContracts } from './inventory.ts';
import { notificationsContracts } from './notifications.ts';
import { ordersContracts } from './orders.ts';
import { paymentsContracts } from './payments.ts';
import { productsContracts } from './products.ts';
import { reviewsContracts } from './reviews.ts';
import { settingsContracts } from './settings.ts';
import { shopsContracts } from './shops.ts';
import { usersContracts } from './users.ts';
import { vouchersContracts } from './vouchers.ts';

/** Every message that services exchange. */
const all = [
  ...authContracts,
  ...usersContracts,
  ...shopsContracts,
  ...productsContracts,
  ...inventoryContracts,
  ...ordersContracts,
  ...paymentsContracts,
  ...notificationsContracts,
  ...cartsContracts,
  ...reviewsContracts,
  ...settingsContracts,
  ...vouchersContracts,
  ...gatewayContracts,
] as const;

type Contract = (typeof all)[number];

export type EventType = Contract['type'];

/** The data of one type of message, as it travels in JSON. */
export type EventData<Type extends EventType> = z.infer<Extract<Contract, { type: Type }>['data']>;

export const contracts: ReadonlyMap<string, EventContract> = new Map(
  all.map((contract) => [contract.type, contract] as const),
);

/** @throws RangeError for a type that nobody has agreed on. */
export function contractOf(type: string): EventContract {
  const contract = contracts.get(type);
  if (contract === undefined) throw new RangeError(`no contract for ${type}`);
  return contract;
}
