import type { Connection } from '@agora/subgraph-kit/graphql/pagination';
import type { ShopId, StockLevel, VariantId } from '../domain/stock.ts';
import type { RecordedMovement } from '../ports/stock-reads.ts';

export interface ProductVariantModel {
  readonly id: VariantId;
}

export interface ShopModel {
  readonly id: ShopId;
}

export type StockLevelModel = StockLevel;

export interface StockLevelConnectionModel extends Connection<StockLevel> {
  readonly shopId: ShopId;
}

export type StockMovementModel = RecordedMovement;

export interface StockMovementConnectionModel extends Connection<RecordedMovement> {
  readonly variantId: VariantId;
}
