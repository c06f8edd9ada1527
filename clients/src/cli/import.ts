import { SingleBar } from 'cli-progress';
import { Command, Option } from 'commander';
import { createEndpoint } from '../endpoint.ts';
import type { FileFormat } from '../import/catalogue-file.ts';
import { describeReport } from '../import/describe-report.ts';
import { importCatalogue, surveyCatalogue, type ImportOptions } from '../import/import-catalogue.ts';
import { signIn } from '../session.ts';
import { exitPlainlyOnError } from './plain-errors.ts';

interface Options {
  readonly file: string;
  readonly format?: FileFormat;
  readonly url: string;
  readonly email: string;
  readonly password: string;
  readonly onError: ImportOptions['errorPolicy'];
  readonly json: boolean;
}

exitPlainlyOnError();
const options = new Command('npm run import --')
  .description(
    'Loads a catalogue file into a running system. The same file again goes on where it was interrupted, or changes nothing.',
  )
  .requiredOption(
    '--file <file>',
    'CSV with the header sku,title,category,shop,price_minor,currency,stock, where description, tax_class and prices ' +
      'may be, too; or JSON, one object a line',
  )
  .addOption(new Option('--format <format>', "by the file's name when absent").choices(['csv', 'jsonl']))
  .option('--url <url>', 'the public endpoint', 'http://localhost:4000/graphql')
  .option('--email <email>', 'an account that may edit every shop', 'admin@agora.example')
  .option('--password <password>', 'its password', 'demo-admin-password')
  .addOption(
    new Option('--on-error <policy>', 'what happens to the good rows when some are bad')
      .choices(['reject-all', 'reject-failed-rows'])
      .default('reject-failed-rows'),
  )
  .option('--json', 'report as JSON', false)
  .parse()
  .opts<Options>();

const session = await signIn(createEndpoint(options.url), options);
const bar = new SingleBar({ format: '{bar} {percentage} %, {eta_formatted} left', noTTYOutput: false });
const startedAt = performance.now();
// Each row is sent, and then applied.
if (!options.json) bar.start(2 * (await surveyCatalogue(options.file, options.format)).rows, 0);
const report = await importCatalogue(session, {
  file: options.file,
  ...(options.format && { format: options.format }),
  errorPolicy: options.onError,
  ...(!options.json && {
    onProgress: (rows: number) => {
      bar.increment(rows);
    },
  }),
}).finally(() => {
  bar.stop();
});
const seconds = (performance.now() - startedAt) / 1_000;
console.log(options.json ? JSON.stringify({ ...report, seconds }) : describeReport(report, seconds));
process.exitCode = report.rejected.length > 0 ? 1 : 0;
