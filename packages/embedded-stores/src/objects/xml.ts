/** An element with its children, or with a text. */
export type Element = readonly [name: string, content: string | number | boolean | readonly Element[]];

export const toXml = (element: Element): string => `<?xml version="1.0" encoding="UTF-8"?>\n${write(element)}`;

function write([name, content]: Element): string {
  const inside = Array.isArray(content) ? content.map((each) => write(each as Element)).join('') : escape(content);
  return `<${name}>${inside}</${name}>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (content: Element[1]): string =>
  String(content).replaceAll(/[&<>"]/g, (character) => ESCAPES[character] ?? '');
