import { collect, type Finding } from './finding.ts';

/** Every list of services names the same ones as supergraph.yaml does; a list may run ahead of the composed schema. */
export function checkNames(
  supergraph: readonly string[],
  lists: Readonly<Record<string, readonly string[]>>,
): readonly Finding[] {
  const [[reference, all] = ['', []]] = Object.entries(lists);
  return collect((report) => {
    for (const [list, names] of Object.entries(lists)) {
      for (const subgraph of supergraph) {
        if (!names.includes(subgraph)) report('subgraph missing', list, `${subgraph} of supergraph.yaml is not there`);
      }
      for (const name of new Set([...all, ...names])) {
        if (all.includes(name) && names.includes(name)) continue;
        report('lists differ', list, `${name} is in ${names.includes(name) ? list : reference} only`);
      }
    }
  });
}
