import { Command, Option } from 'commander';
import { createEndpoint } from '../endpoint.ts';
import { exportCatalogue } from '../export/export-catalogue.ts';
import { formatOf, type FileFormat } from '../import/catalogue-file.ts';
import { signIn } from '../session.ts';
import { exitPlainlyOnError } from './plain-errors.ts';

interface Options {
  readonly shop: string;
  readonly out: string;
  readonly format?: FileFormat;
  readonly url: string;
  readonly email: string;
  readonly password: string;
  readonly json: boolean;
}

exitPlainlyOnError();
const options = new Command('npm run export --')
  .description('Writes what a shop has on sale to a file that `npm run import` reads.')
  .requiredOption('--shop <slug>', 'whose products')
  .requiredOption('--out <file>', 'where to; it is replaced')
  .addOption(new Option('--format <format>', "by the file's name when absent").choices(['csv', 'jsonl']))
  .option('--url <url>', 'the public endpoint', 'http://localhost:4000/graphql')
  .option(
    '--email <email>',
    'an account; one that works for the shop finds what is not open to customers, too',
    'admin@agora.example',
  )
  .option('--password <password>', 'its password', 'demo-admin-password')
  .option('--json', 'report as JSON', false)
  .parse()
  .opts<Options>();

const session = await signIn(createEndpoint(options.url), options);
const { shop, out: file, format = formatOf(file) } = options;
const rows = await exportCatalogue(session, { shop, file, format });
console.log(options.json ? JSON.stringify({ rows, file }) : `${rows} rows in ${file}`);
