// A broker takes what is sent to one partition at once as one piece, and refuses it as a whole when it is too large.
const BATCH_BYTES = 1024 * 1024;

/** Cuts a list, in its order, into parts of at most 1 MiB; what is larger by itself is a part of its own. */
export function inBatches<Item>(items: readonly Item[], bytesOf: (item: Item) => number): Item[][] {
  const batches: Item[][] = [];
  let room = 0;
  for (const item of items) {
    const bytes = bytesOf(item);
    const last = batches.at(-1);
    if (last === undefined || bytes > room) {
      batches.push([item]);
      room = BATCH_BYTES - bytes;
    } else {
      last.push(item);
      room -= bytes;
    }
  }
  return batches;
}
