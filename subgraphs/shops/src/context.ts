import { toConnection, type Connection, type Page } from '@agora/subgraph-kit/graphql/pagination';
import type { RequestContext } from '@agora/subgraph-kit/graphql/context';
import { byKey, createLoader, loaderPer, type Loader } from '@agora/subgraph-kit/graphql/loader';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { Member, MemberRole, Person } from './domain/member.ts';
import type { Shop, ShopId, UserId, Verification } from './domain/shop.ts';
import type { ShopReads } from './ports/shop-reads.ts';
import type { Dependencies } from './use-cases/dependencies.ts';

export interface Context extends RequestContext {
  /** For use cases. */
  readonly dependencies: Dependencies;
  readonly reads: ShopReads;
  readonly loaders: Loaders;
}

export interface Loaders {
  readonly shop: Loader<ShopId, Shop>;
  readonly shopBySlug: Loader<string, Shop>;
  readonly shopsOfUser: Loader<UserId, readonly Shop[]>;
  readonly invitationsOf: Loader<UserId, readonly Member[]>;
  readonly verification: Loader<ShopId, Verification>;
  /** What the viewer is to a shop. */
  readonly roleOfViewer: Loader<ShopId, MemberRole>;
  /** One loader for each way to ask for people. */
  readonly people: (page: Page) => Loader<ShopId, Connection<Person>>;
  readonly peopleCount: Loader<ShopId, number>;
}

export function createLoaders(reads: ShopReads, { subject }: Viewer): Loaders {
  return {
    shop: createLoader(async (ids) => byKey(await reads.shops(ids), ({ id }) => id)),
    shopBySlug: createLoader(async (slugs) => byKey(await reads.shopsBySlug(slugs), ({ slug }) => slug)),
    shopsOfUser: createLoader((userIds) => reads.shopsOfUsers(userIds)),
    invitationsOf: createLoader((userIds) => reads.invitationsOf(userIds)),
    verification: createLoader((shopIds) => reads.verifications(shopIds)),
    roleOfViewer: createLoader((shopIds) =>
      subject === undefined ? Promise.resolve(new Map<ShopId, MemberRole>()) : reads.rolesOf(subject, shopIds),
    ),
    people: loaderPer((page) =>
      createLoader(async (shopIds) => {
        const found = await reads.people(shopIds, page);
        const cursorOf = ({ invitedAt, userId }: Person) => [invitedAt.toISOString(), userId];
        return new Map(shopIds.map((id) => [id, toConnection(found.get(id) ?? [], page, cursorOf)]));
      }),
    ),
    peopleCount: createLoader((shopIds) => reads.countPeople(shopIds)),
  };
}
