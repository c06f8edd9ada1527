import type { Page } from '@agora/subgraph-kit/graphql/pagination';
import type { OperationUsage, PartnerUsage } from '../domain/partner-usage.ts';
import type { PartnerId } from '../domain/partner.ts';

/** What was asked with a partner's keys from one day to another, both included: `2026-01-31`. */
export interface UsageSpan {
  readonly partnerId: PartnerId;
  readonly firstDay: string;
  readonly lastDay: string;
}

export interface UsageReads {
  /** Up to `page.size + 1` entries, the latest day first, in the order in which the page is read. */
  list(span: UsageSpan, page: Page): Promise<readonly PartnerUsage[]>;
  /** How many entries there are, counted up to `limit`. */
  count(span: UsageSpan, limit: number): Promise<number>;
  /** All of the span for each operation, the dearest first. */
  byOperation(span: UsageSpan): Promise<readonly OperationUsage[]>;
}
