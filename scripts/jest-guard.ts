// Without --experimental-vm-modules jest silently tests CommonJS, with a second copy of graphql.
if (typeof require !== 'undefined') throw new Error('run tests with `npm test`: they need --experimental-vm-modules');
if (Number(process.versions.node.split('.')[0]) < 24) {
  throw new Error(`run tests with \`npm test\`: this is Node ${process.version}, not the project's Node 24`);
}
export {};
