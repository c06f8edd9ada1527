import { dirname, join } from 'node:path';
import { createEndpoint } from '@agora/clients/endpoint';
import { SingleBar } from 'cli-progress';
import { Command, InvalidArgumentError } from 'commander';
import { replay, type Progress, type ReplayReport } from '../replay/replay.ts';
import { exitPlainlyOnError } from '@agora/clients/cli/plain-errors';

interface Options {
  readonly orders: string;
  readonly catalogue?: string;
  readonly refunds?: string;
  readonly limit?: number;
  readonly voucherEvery?: number;
  readonly voucherPercent: number;
  readonly concurrency: number;
  readonly url: string;
  readonly admin: string;
  readonly support: string;
  readonly json: boolean;
}

exitPlainlyOnError();
const options = new Command('npm run replay --')
  .description('Plays real orders through a running system as its customers, then reconciles it with the files.')
  .requiredOption('--orders <csv>', 'order,placed_at,customer,sku,quantity with a header line; .gz is unpacked')
  .option('--catalogue <csv>', 'the catalogue with the prices (default: catalogue.csv beside the orders)')
  .option('--refunds <csv>', 'credit notes in the same form, to be refunded afterwards')
  .option('--limit <n>', 'the first orders only', positive)
  .option('--voucher-every <n>', 'each so many-th order has a voucher', positive)
  .option('--voucher-percent <n>', 'what the voucher takes off, 1 to 99', percent, 10)
  .option('--concurrency <n>', 'customers at a time', positive, 8)
  .option('--url <url>', 'the public endpoint', 'http://localhost:4000/graphql')
  .option(
    '--admin <email:password>',
    'reads ledger and stock, makes the voucher',
    'admin@agora.example:demo-admin-password',
  )
  .option('--support <email:password>', 'refunds', 'support@agora.example:demo-support-password')
  .option('--json', 'report as JSON', false)
  .addHelpText('after', '\nThe catalogue must have been imported. Exits 0 only when nothing differs.')
  .parse()
  .opts<Options>();

const report = await replay({
  endpoint: createEndpoint(options.url),
  orders: options.orders,
  catalogue: options.catalogue ?? join(dirname(options.orders), 'catalogue.csv'),
  ...(options.refunds !== undefined && { refunds: options.refunds }),
  ...(options.limit !== undefined && { limit: options.limit }),
  ...(options.voucherEvery !== undefined && {
    voucher: { every: options.voucherEvery, percent: options.voucherPercent },
  }),
  concurrency: options.concurrency,
  admin: credentials(options.admin),
  support: credentials(options.support),
  progress: options.json ? silent() : bar(),
});
console.log(options.json ? JSON.stringify(report) : describe(report));
process.exitCode = report.verdict === 'reconciled' ? 0 : 1;

function positive(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) throw new InvalidArgumentError('a whole number from 1');
  return value;
}

function percent(text: string): number {
  const value = positive(text);
  if (value > 99) throw new InvalidArgumentError('at most 99: an order that costs nothing has no card to charge');
  return value;
}

function credentials(text: string): { email: string; password: string } {
  const [email = '', ...password] = text.split(':');
  return { email, password: password.join(':') };
}

function bar(): Progress {
  const shown = new SingleBar({ format: '{what} {bar} {value}/{total}, {eta_formatted} left' });
  return {
    start: (what, total) => {
      shown.start(total, 0, { what });
    },
    advance: () => {
      shown.increment();
    },
    stop: () => {
      shown.stop();
    },
  };
}

function silent(): Progress {
  const nothing = (): void => undefined;
  return { start: nothing, advance: nothing, stop: nothing };
}

function describe(report: ReplayReport): string {
  const { orders, lines, units, money, refunds, creditLines } = report;
  const refusals = Map.groupBy(report.unmatchedCreditLines, ({ refusal }) => refusal);
  return [
    ...report.unmatchedCreditLines.map(
      ({ reference, customer, sku, quantity, reason, refusal }) =>
        `  matches nothing: credit note ${reference} of ${customer}, ${quantity} x ${sku}: ${reason}, ${refusal}`,
    ),
    `${report.verdict}: ${orders.actual} of ${orders.expected} orders, ${lines.actual} of ${lines.expected} lines, ` +
      `${units.actual} of ${units.expected} units (${units.committed} left the stock); ${report.discounted} with a voucher`,
    `money in minor units: ${money.charged} charged and ${money.captured} captured of ${money.expected}; ` +
      `refunds: ${refunds.actual} of ${refunds.expected}; ledger difference: ${report.ledgerDifference}`,
    ...report.shops.map(
      ({ shop, commissionBasisPoints, expected, actual }) =>
        `  ${shop}: ${actual.payouts} of ${expected.payouts} payouts, gross ${actual.gross} of ${expected.gross}, ` +
        `commission (${commissionBasisPoints / 100} %) ${actual.commission} of ${expected.commission}, ` +
        `net ${actual.net} of ${expected.net}, taken back ${actual.reversedNet} of ${expected.reversedNet}`,
    ),
    `${report.placed} orders placed in ${report.seconds.toFixed(1)} s, ${report.ordersPerSecond.toFixed(1)} a second; ` +
      `${creditLines.unmatched} of ${creditLines.all} credit lines match nothing` +
      [...refusals].map(([refusal, refused]) => `, ${refused.length} ${refusal}`).join(''),
    ...report.failures.map((failure) => `  failed: ${failure}`),
    ...report.differences.map((difference) => `  differs: ${difference}`),
  ].join('\n');
}
