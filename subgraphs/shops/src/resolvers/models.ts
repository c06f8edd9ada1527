import type { Connection } from '@agora/subgraph-kit/graphql/pagination';
import type { Member, Person } from '../domain/member.ts';
import type { Shop, ShopId, UserId, Verification } from '../domain/shop.ts';
import type { ShopFilter } from '../ports/shop-reads.ts';

export type ShopModel = Shop;

export interface UserModel {
  readonly id: UserId;
}

export interface ShopConnectionModel extends Connection<Shop> {
  readonly filter: ShopFilter;
}

export interface ShopMemberConnectionModel extends Connection<Person> {
  readonly shopId: ShopId;
}

export type ShopVerificationModel = Verification;

export type ShopMemberModel = Person;

export type ShopInvitationModel = Member;
