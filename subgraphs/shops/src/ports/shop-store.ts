import type { UnitOfWork } from '@agora/subgraph-kit/events/publish';
import type { Member, Person } from '../domain/member.ts';
import type { Shop, ShopId, UserId, Verification } from '../domain/shop.ts';

/** Writes of shops. */
export interface ShopStore {
  transaction<Result>(work: (transaction: ShopTransaction) => Promise<Result>): Promise<Result>;
}

export interface ShopTransaction extends UnitOfWork {
  /** The shop with its members, kept from others until the transaction ends; undefined when there is none. */
  lockShop(id: ShopId): Promise<Shop | undefined>;
  /** False when another shop has the slug: nothing was added then. */
  add(shop: Shop): Promise<boolean>;
  /** Replaces what can change of a shop. */
  save(shop: Shop): Promise<void>;
  saveVerification(shopId: ShopId, verification: Verification): Promise<void>;

  /** What somebody is to a shop, its owner included. */
  findPerson(shopId: ShopId, userId: UserId): Promise<Person | undefined>;
  /** With those who have not accepted, without the owner. */
  countMembers(shopId: ShopId): Promise<number>;
  /** Adds or replaces. */
  saveMember(member: Member): Promise<void>;
  removeMember(shopId: ShopId, userId: UserId): Promise<void>;
  /** Those of one person, with invitations; answers what was there. */
  removeMemberships(userId: UserId): Promise<readonly Person[]>;
}
