import { notFound } from '@agora/subgraph-kit/errors';
import type { IdempotentRequest } from '@agora/subgraph-kit/idempotency';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { PartnerId } from '../domain/partner.ts';
import { misnamedIn, type SentOperation } from '../domain/partner-operation.ts';
import type { Dependencies } from './dependencies.ts';

export interface UploadPartnerManifest {
  readonly partnerId: PartnerId;
  readonly operations: readonly SentOperation[];
  readonly idempotencyKey: IdempotentRequest['key'];
}

export type UploadPartnerManifestResult =
  | { readonly kind: 'uploaded'; readonly operationIds: readonly string[]; readonly replayed: boolean }
  | { readonly kind: 'operationsRefused'; readonly operationIds: readonly string[] };

/** @throws NOT_FOUND, BAD_USER_INPUT, SUBGRAPH_UNAVAILABLE */
export async function uploadPartnerManifest(
  { partners, judge, secrets, clock }: Pick<Dependencies, 'partners' | 'judge' | 'secrets' | 'clock'>,
  viewer: Viewer,
  { partnerId, operations, idempotencyKey: key }: UploadPartnerManifest,
): Promise<UploadPartnerManifestResult> {
  const misnamed = misnamedIn(operations, (body) => secrets.digest(body).toString('hex'));
  if (misnamed.length > 0) return { kind: 'operationsRefused', operationIds: misnamed };
  const distinct = [...new Map(operations.map(({ id, body }) => [id, { id, body }])).values()];
  // Before the transaction: it waits for nobody.
  const judgements = await judge.judge(distinct.map(({ body }) => body));
  const uploadedAt = clock.now();
  const judged = distinct.flatMap((sent, index) => {
    const judgement = judgements[index];
    return judgement === undefined ? [] : [{ ...judgement, ...sent, partnerId, state: 'pending' as const, uploadedAt }];
  });
  return partners.transaction(async (transaction) => {
    if ((await transaction.lockPartner(partnerId)) === undefined) throw notFound('The partner');
    const parameters = { partnerId, operationIds: operations.map(({ id }) => id) };
    const { answer, replayed } = await transaction.once(
      { principal: subjectOf(viewer), operation: 'uploadPartnerManifest', key, parameters },
      async () => {
        await transaction.addOperations(judged);
        const details = { operations: judged.length };
        await transaction.audit(viewer, { action: 'uploadPartnerManifest', subject: partnerId, details });
        return judged.map(({ id }) => id);
      },
    );
    return { kind: 'uploaded', operationIds: answer, replayed };
  });
}
