import type { Documents, Versioned } from '@agora/subgraph-kit/mongo/documents';
import type { Mongo } from '@agora/subgraph-kit/mongo/mongo';
import { moneyFromJson, moneyToJson, type MoneyJson } from '@agora/subgraph-kit/money';
import { isCredited, pointsOf, type LoyaltyEntry, type OrderId, type Purchase } from '../domain/loyalty.ts';
import type { UserId } from '../domain/user.ts';
import type { LoyaltyStore } from '../ports/loyalty-store.ts';

/** An entry as the database keeps it, under the id of its order. Amounts are texts: numbers there lose precision. */
interface LoyaltyState {
  readonly purchase?: Omit<Purchase, 'paid' | 'minorUnitsPerPoint'> & {
    readonly paid: MoneyJson;
    readonly minorUnitsPerPoint: string;
  };
  readonly refunded: string;
  /** What it comes to, for sums. */
  readonly points: number;
}

const COLLECTION = 'loyalty';
const CUSTOMER = 'state.purchase.customerId';

/** @throws SUBGRAPH_UNAVAILABLE */
export async function openMongoLoyaltyStore(mongo: Mongo): Promise<LoyaltyStore> {
  const entries: Documents<LoyaltyState> = await mongo.documents({
    collection: COLLECTION,
    indexes: [{ key: { [CUSTOMER]: 1, _id: -1 } }],
  });
  return {
    async find(orderId) {
      const found = await entries.find(orderId);
      return found && toEntry(found);
    },
    async save(entry) {
      const { orderId, version } = entry;
      const state = toState(entry);
      const outcome =
        version === 1
          ? await entries.insert(orderId, state, { events: [] })
          : await entries.update(orderId, version - 1, state, { events: [] });
      return outcome === 'inserted' || outcome === 'updated' ? 'saved' : 'conflict';
    },
    async points(userIds) {
      const sums = await entries.aggregate<{ _id: UserId; points: number }>([
        [
          { $match: { [CUSTOMER]: { $in: userIds } } },
          { $group: { _id: `$${CUSTOMER}`, points: { $sum: '$state.points' } } },
        ],
      ]);
      return new Map(sums.map(({ _id, points }) => [_id, points]));
    },
    async list(userIds, page) {
      const found = await entries.listEach(userIds.map(ofCustomer), 'newestFirst', page);
      return Map.groupBy(found.map(toEntry).filter(isCredited), ({ purchase }) => purchase.customerId);
    },
    count: (userIds, limit) => entries.countEach(new Map(userIds.map((id) => [id, ofCustomer(id)])), limit),
  };
}

const ofCustomer = (userId: UserId) => ({ [CUSTOMER]: userId });

function toState(entry: LoyaltyEntry): LoyaltyState {
  const { purchase, refunded } = entry;
  return {
    ...(purchase !== undefined && {
      purchase: {
        ...purchase,
        paid: moneyToJson(purchase.paid),
        minorUnitsPerPoint: String(purchase.minorUnitsPerPoint),
      },
    }),
    refunded: String(refunded),
    points: pointsOf(entry),
  };
}

function toEntry({ id, version, state: { purchase, refunded } }: Versioned<LoyaltyState>): LoyaltyEntry {
  return {
    orderId: id as OrderId,
    ...(purchase !== undefined && {
      purchase: {
        ...purchase,
        paid: moneyFromJson(purchase.paid),
        minorUnitsPerPoint: BigInt(purchase.minorUnitsPerPoint),
      },
    }),
    refunded: BigInt(refunded),
    version,
  };
}
