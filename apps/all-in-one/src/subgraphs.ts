import type { RunningSubgraph, StartOptions } from '@agora/subgraph-kit/subgraph';
import { startSubgraph } from '@agora/subgraph-kit/subgraph';
import { auth } from '@agora/subgraph-auth/subgraph';
import { inventory } from '@agora/subgraph-inventory/subgraph';
import { orders } from '@agora/subgraph-orders/subgraph';
import { payments } from '@agora/subgraph-payments/subgraph';
import { products } from '@agora/subgraph-products/subgraph';
import { shops } from '@agora/subgraph-shops/subgraph';

/** How to start each subgraph in this process: the one place that knows them all. */
export const subgraphs: Readonly<Record<string, (options: StartOptions) => Promise<RunningSubgraph>>> = {
  auth: (options) => startSubgraph(auth, options),
  shops: (options) => startSubgraph(shops, options),
  products: (options) => startSubgraph(products, options),
  inventory: (options) => startSubgraph(inventory, options),
  orders: (options) => startSubgraph(orders, options),
  payments: (options) => startSubgraph(payments, options),
};
