import { aggregationConformance } from './mongoose/aggregation.ts';
import { documentsConformance } from './mongoose/documents.ts';
import { indexesConformance } from './mongoose/indexes.ts';
import { queriesConformance } from './mongoose/queries.ts';
import { transactionsConformance } from './mongoose/transactions.ts';
import { updatesConformance } from './mongoose/updates.ts';

/** What this project expects of MongoDB, said through mongoose: the same for a real server and for the embedded one. */
export function mongooseConformance(url: string): void {
  documentsConformance(url);
  updatesConformance(url);
  queriesConformance(url);
  aggregationConformance(url);
  indexesConformance(url);
  transactionsConformance(url);
}
