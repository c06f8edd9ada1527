import type { Connection } from '@agora/subgraph-kit/graphql/pagination';
import type { StockLevel, VariantId } from '../domain/stock.ts';
import type { RecordedMovement } from '../ports/stock-reads.ts';

export interface ProductVariantModel {
  readonly id: VariantId;
}

export type StockLevelModel = StockLevel;

export type StockMovementModel = RecordedMovement;

export interface StockMovementConnectionModel extends Connection<RecordedMovement> {
  readonly variantId: VariantId;
}
