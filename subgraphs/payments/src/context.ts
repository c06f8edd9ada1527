import type { RequestContext } from '@agora/subgraph-kit/graphql/context';
import { byKey, createLoader, type Loader } from '@agora/subgraph-kit/graphql/loader';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { OrderId, Payment, PaymentId } from './domain/payment.ts';
import type { PaymentReads } from './ports/payment-reads.ts';
import { maySee } from './use-cases/access.ts';
import type { Dependencies } from './use-cases/dependencies.ts';

export interface Context extends RequestContext {
  /** For use cases. */
  readonly dependencies: Dependencies;
  readonly reads: PaymentReads;
  readonly loaders: Loaders;
}

/** Another's payment is loaded as if there were none. */
export interface Loaders {
  readonly payment: Loader<PaymentId, Payment>;
  readonly paymentOfOrder: Loader<OrderId, Payment>;
}

export function createLoaders(reads: PaymentReads, viewer: Viewer): Loaders {
  const visible = (payments: readonly Payment[]): Payment[] => payments.filter((payment) => maySee(viewer, payment));
  return {
    payment: createLoader(async (ids) => byKey(visible(await reads.payments(ids)), ({ id }) => id)),
    paymentOfOrder: createLoader(async (ids) =>
      byKey(visible(await reads.paymentsOfOrders(ids)), ({ orderId }) => orderId),
    ),
  };
}
