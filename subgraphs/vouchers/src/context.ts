import type { RequestContext } from '@agora/subgraph-kit/graphql/context';
import { createLoader, type Loader } from '@agora/subgraph-kit/graphql/loader';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { Voucher, VoucherId } from './domain/voucher.ts';
import type { VoucherStore } from './ports/voucher-store.ts';
import type { Dependencies } from './use-cases/dependencies.ts';

export interface Context extends RequestContext {
  /** For use cases. */
  readonly dependencies: Dependencies;
  readonly loaders: Loaders;
}

export interface Loaders {
  /** The viewer's own: another's is as good as none. */
  readonly voucher: Loader<VoucherId, Voucher>;
}

export const createLoaders = (store: Pick<VoucherStore, 'findMany'>, { subject }: Viewer): Loaders => ({
  voucher: createLoader(async (ids) => {
    const found = await store.findMany(ids);
    return new Map([...found].filter(([, { ownerId }]) => ownerId === subject));
  }),
});
