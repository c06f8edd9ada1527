import type { Clock } from '@agora/subgraph-kit/clock';
import type { PostgresApart } from '@agora/subgraph-kit/postgres/postgres';
import { signWebhook } from './webhook-signature.ts';

/** Header in which the sandbox signs. */
export const SIGNATURE_HEADER = 'sandbox-signature';

interface WebhookRow {
  id: string;
  type: string;
  order_id: string;
}

const BATCH = 20;
const TIMEOUT_MS = 5_000;
const MAX_FAILURES = 20;

/**
 * Sends what is due to whoever listens, each as often as it was announced, and again while it is not taken: as real
 * providers do.
 */
export function createSandboxWebhooks(
  postgres: PostgresApart,
  { url, secret, clock }: { readonly url: string; readonly secret: string; readonly clock: Clock },
): { sendDue(): Promise<void> } {
  const post = async ({ id, type, order_id: orderId }: WebhookRow): Promise<boolean> => {
    const body = JSON.stringify({ id, type, orderId });
    const headers = { 'content-type': 'application/json', [SIGNATURE_HEADER]: signWebhook(body, secret, clock.now()) };
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const response = await fetch(url, { method: 'POST', body, headers, signal }).catch(() => undefined);
    await response?.body?.cancel();
    return response?.ok === true;
  };

  return {
    async sendDue() {
      // Those that are taken are due again after a while: should this end before it has told, another goes on.
      const due = await postgres.query<WebhookRow>(
        `update webhook set due_at = now() + interval '30 seconds' where id in (
           select id from webhook where times_left > 0 and due_at <= now() order by due_at limit ${BATCH}
              for update skip locked)
         returning id, type, order_id`,
      );
      for (const webhook of due) {
        await postgres.query(
          (await post(webhook))
            ? 'update webhook set times_left = times_left - 1, due_at = now() where id = $1'
            : `update webhook set failures = failures + 1, due_at = now() + least(power(2, failures), 60) * interval '1 second',
                      times_left = case when failures >= ${MAX_FAILURES} then 0 else times_left end where id = $1`,
          [webhook.id],
        );
      }
    },
  };
}
