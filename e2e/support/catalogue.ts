const SHOPS = 10;
const CATEGORIES = ['Home', 'Kitchen', 'Garden', 'Stationery', 'Bags', 'Toys'].flatMap((root) =>
  ['', ' > Small', ' > Large', ' > "Seasonal", mixed'].map((leaf) => `${root}${leaf}`),
);
const COLOURS = ['RED', 'BLUE', 'IVORY', 'GREEN', 'ANTIQUE SILVER', 'PINK', 'ASSORTED COLOUR', 'VINTAGE'];
const PATTERNS = ['SPOT', 'RETROSPOT', 'HEART', 'WOODLAND', 'PAISLEY', 'UNION JACK', 'CHRISTMAS', 'STRIPE', 'DOILY'];
const THINGS = ['MUG', 'CAKE STAND', 'LUNCH BAG', 'PARTY BUNTING', 'WRAPPING PAPER', 'T-LIGHT HOLDER', 'DOORMAT'];

/**
 * Lines of a catalogue file in the shape of a real one, always the same: a third of the SKUs in the largest of ten shops,
 * two dozen categories, most things cheap and few in great numbers.
 */
export function catalogueLines(skus: number): readonly string[] {
  const random = createRandom();
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? '';
  return Array.from({ length: skus }, (_, sku) => {
    const title = `${pick(COLOURS)} ${pick(PATTERNS)} ${pick(THINGS)} NO ${sku}`;
    const shop = Math.floor(SHOPS * random() ** 2);
    const price = 5 + Math.floor(16_000 * random() ** 6);
    const stock = 1 + Math.floor(80_000 * random() ** 8);
    const category = pick(CATEGORIES).replaceAll('"', '""');
    return `${20_000 + sku}${pick(['', 'A', 'B'])},${title},"${category}",shop-number-${shop},${price},GBP,${stock}`;
  });
}

/** Numbers from 0 to below 1 that look drawn by lot and are the same every time (mulberry32, by Tommy Ettinger). */
function createRandom(): () => number {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
