// Writes a new subgraph in the style of the others, and enters it wherever subgraphs are listed.
import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { Refusal } from '../packages/new-subgraph/src/names.ts';
import { writeSubgraph, type NewSubgraph } from '../packages/new-subgraph/src/new-subgraph.ts';
import { STORES } from '../packages/new-subgraph/src/template.ts';

const { root, json, ...wanted } = new Command('npm run new-subgraph --')
  .description(
    'Write a working subgraph that owns one entity, with its tests, and enter it wherever subgraphs are listed.',
  )
  .requiredOption('--name <plural>', 'of the subgraph, after many of what it owns: "wishlists"')
  .addOption(new Option('--store <store>', 'where it keeps them').choices(STORES).makeOptionMandatory())
  .option('--singular <word>', 'what one of them is called (default: the name without its "s")')
  .option('--prefix <letters>', 'three letters that their ids begin with (default: the first consonants)')
  .option('--root <folder>', "the repository's folder", resolve(import.meta.dirname, '..'))
  .option('--json', 'print one JSON object: names and files, or why nothing was written')
  .parse()
  .opts<NewSubgraph & { root: string; json?: true }>();

try {
  const { written, changed, ...names } = await writeSubgraph(resolve(root), wanted);
  if (json) console.log(JSON.stringify({ ...names, written, changed }));
  else {
    console.log(`wrote ${written.length} files for "${names.plural}", whose ids begin with ${names.prefix}_:`);
    for (const file of written) console.log(`  ${file}`);
    console.log('entered it in:');
    for (const file of changed) console.log(`  ${file}`);
    console.log(`\nNow:
  npm install && npm run generate && npm run check && npm run infra:verify
  npm test -- subgraphs/${names.plural}
Then say in its README.md and in ARCHITECTURE.md what it is for.`);
  }
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  if (json) console.log(JSON.stringify({ refused: error.message }));
  else console.error(error.message);
  process.exitCode = 1;
}
