import type { RunningSubgraph, StartOptions } from '@agora/subgraph-kit/subgraph';
import { startSubgraph } from '@agora/subgraph-kit/subgraph';
import { auth } from '@agora/subgraph-auth/subgraph';
import { carts } from '@agora/subgraph-carts/subgraph';
import { inventory } from '@agora/subgraph-inventory/subgraph';
import { notifications } from '@agora/subgraph-notifications/subgraph';
import { orders } from '@agora/subgraph-orders/subgraph';
import { payments } from '@agora/subgraph-payments/subgraph';
import { products } from '@agora/subgraph-products/subgraph';
import { shops } from '@agora/subgraph-shops/subgraph';
import { users } from '@agora/subgraph-users/subgraph';
import { addresses } from '@agora/subgraph-addresses/subgraph';
import { reviews } from '@agora/subgraph-reviews/subgraph';
import { settings } from '@agora/subgraph-settings/subgraph';
import { vouchers } from '@agora/subgraph-vouchers/subgraph';

/** How to start each subgraph in this process: the one place that knows them all. */
export const subgraphs: Readonly<Record<string, (options: StartOptions) => Promise<RunningSubgraph>>> = {
  auth: (options) => startSubgraph(auth, options),
  users: (options) => startSubgraph(users, options),
  shops: (options) => startSubgraph(shops, options),
  products: (options) => startSubgraph(products, options),
  inventory: (options) => startSubgraph(inventory, options),
  carts: (options) => startSubgraph(carts, options),
  orders: (options) => startSubgraph(orders, options),
  payments: (options) => startSubgraph(payments, options),
  notifications: (options) => startSubgraph(notifications, options),
  addresses: (options) => startSubgraph(addresses, options),
  settings: (options) => startSubgraph(settings, options),
  vouchers: (options) => startSubgraph(vouchers, options),
  reviews: (options) => startSubgraph(reviews, options),
};
