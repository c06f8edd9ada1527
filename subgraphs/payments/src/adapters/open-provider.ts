import type { Job } from '@agora/subgraph-kit/jobs';
import type { Runtime } from '@agora/subgraph-kit/runtime';
import type { PaymentsConfig } from '../config.ts';
import type { PaymentProvider } from '../ports/payment-provider.ts';
import { createSandboxJournal } from './sandbox/sandbox-journal.ts';
import { createSandboxProvider } from './sandbox/sandbox-provider.ts';
import { createSandboxWebhooks } from './sandbox/sandbox-webhooks.ts';
import { createStripeProvider } from './stripe/stripe-provider.ts';

const WEBHOOKS_MS = 500;

/** The provider that is configured, and what it does by itself when it is in this process. */
export async function openProvider(
  config: PaymentsConfig,
  { clock, postgresApart }: Pick<Runtime, 'clock' | 'postgresApart'>,
): Promise<{ readonly provider: PaymentProvider; readonly jobs: readonly Job[] }> {
  if (config.PAYMENT_PROVIDER === 'stripe') {
    const { STRIPE_WEBHOOK_SECRET: webhookSecret, STRIPE_API_BASE: apiBase } = config;
    const provider = createStripeProvider({
      secretKey: config.STRIPE_SECRET_KEY ?? '',
      returnUrl: config.PAYMENT_RETURN_URL,
      clock,
      ...(webhookSecret !== undefined && { webhookSecret }),
      ...(apiBase !== undefined && { apiBase }),
    });
    return { provider, jobs: [] };
  }
  const { SANDBOX_WEBHOOK_URL: url, SANDBOX_WEBHOOK_SECRET: secret } = config;
  const postgres = await postgresApart('sandbox');
  const provider = createSandboxProvider(createSandboxJournal(postgres), {
    clock,
    ...(secret !== undefined && { webhookSecret: secret }),
  });
  if (url === undefined || secret === undefined) return { provider, jobs: [] };
  const webhooks = createSandboxWebhooks(postgres, { url, secret, clock });
  return { provider, jobs: [{ name: 'sandbox-webhooks', everyMs: WEBHOOKS_MS, run: () => webhooks.sendDue() }] };
}
