/** Tests of the conformance suite that FerretDB 1.24.2 on SQLite cannot pass, by the end of their names, and why. */
export const FERRETDB_GAPS: readonly (readonly [reason: string, tests: readonly string[]])[] = [
  [
    'no Decimal128',
    [
      'keeps the BSON types of numbers, also when another field is updated',
      'casts BigInt and Decimal128 paths both ways',
    ],
  ],
  ['$pull takes no conditions', ['pushes, pulls and adds to sets']],
  ['$push ignores $slice', ['keeps the last elements with $push and $slice']],
  [
    'no $elemMatch over several fields',
    [
      'changes two fields of the element that the filter found',
      'matches $elemMatch',
      'matches no single matching element',
    ],
  ],
  ['no $[] and no array filters', ['changes all elements, or those that an array filter selects']],
  ['no update pipelines', ['computes with an update pipeline']],
  ['concurrent $inc loses updates', ['applies concurrent increments one after the other']],
  ['no comparison in $expr', ['matches $expr']],
  ['no $slice projection', ['projects parts of arrays']],
  [
    'no text indexes',
    [
      'refuses a text search without a text index',
      'searches text by any of the words, whole phrases and exclusions',
      'sorts text matches by their score',
      'finds no difference in a text index',
    ],
  ],
  ['few accumulators', ['matches, groups and sorts']],
  ['no $facet', ['answers all facets of a search at once']],
  ['no $lookup', ['joins another collection', 'joins with a pipeline over the variables of the outer document']],
  [
    'another error code than MongoDB',
    ['refuses a stage that does not exist', 'refuses a unique index over duplicates'],
  ],
  [
    'E11000 without keyPattern and keyValue',
    ['names the index and the value that a duplicate collides with', 'refuses a second document with the same _id'],
  ],
  ['no multikey unique indexes', ['keeps the elements of an array unique between documents']],
  [
    'no sparse, partial and TTL indexes; a missing field is never a duplicate',
    [
      'counts a missing field as null, unless the index is sparse',
      'keeps a partial index unique among what it covers',
      'lists, drops and synchronises the indexes of a schema',
    ],
  ],
  [
    'no transactions',
    [
      'commits all writes together',
      'shows its writes to itself and, until it commits, to nobody else',
      'rolls back inserts, updates and deletes',
      'reads the state as of its start',
      'refuses to write over a change that it has not seen',
      'lets the first of two writers win',
      'repeats a transaction that lost, so that no increment is lost',
      'makes a write outside of it wait for what it holds',
      'ends with a duplicate key, and takes nothing with it',
      'moves a unique value from one document to another',
    ],
  ],
];
