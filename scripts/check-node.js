// Runs after `npm install`. node-linux-* are optional dependencies, so npm skips those of other machines without a
// word; if none fits, every script would run on the system's Node.
import process from 'node:process';

const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  process.stderr.write(
    `This project runs on Node 24, but \`node\` here is ${process.version} (${process.execPath}).\n` +
      'Run `npm install` again, or put Node 24 on the PATH (macOS, Windows).\n',
  );
  process.exit(1);
}
