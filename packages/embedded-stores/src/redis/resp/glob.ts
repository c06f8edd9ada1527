/** Redis' patterns: `*`, `?`, `[abc]`, `[^a-c]`, and `\` before a character that is meant literally. */
export function globToRegExp(pattern: string): RegExp {
  const source = pattern.replaceAll(
    /\\(.)|\*|\?|\[(\^?)((?:\\.|[^\]])*)\]|[$()+.[\\\]^{|}]/gs,
    (token, literal, not, set) => {
      if (literal !== undefined) return escape(String(literal));
      if (token === '*') return '.*';
      if (token === '?') return '.';
      if (set !== undefined) return `[${String(not)}${String(set).replaceAll(/[[^]/g, String.raw`\$&`)}]`;
      return escape(token);
    },
  );
  return new RegExp(`^${source}$`, 's');
}

function escape(character: string): string {
  return /[\w\s]/.test(character) ? character : `\\${character}`;
}
