import { formatAmount, type Money } from '@agora/subgraph-kit/money';
import { Liquid } from 'liquidjs';
import { readFileSync } from 'node:fs';
import type { LinkKind } from '../domain/link-mail.ts';
import type { Content, Template } from '../domain/notification.ts';
import type { Texts } from '../ports/texts.ts';

type Parsed = ReturnType<Liquid['parse']>;

const TEMPLATES: readonly Template[] = [
  'welcome',
  'order-confirmed',
  'order-paid',
  'order-cancelled',
  'payment-refunded',
];

const LINK_TEMPLATES: Readonly<Record<LinkKind, string>> = {
  verifyEmail: 'link-verify-email',
  emailTaken: 'link-email-taken',
  resetPassword: 'link-reset-password',
  changeEmail: 'link-change-email',
};
// Who reads it may be nobody whom we know.
const NOBODY_KNOWN = 'there';

/**
 * Texts from the files of `folder`: the first line of a template is its title, what follows the blank line its body;
 * `mail.liquid` is what a mail says around the body. Read and parsed once.
 * @throws when a file is missing or cannot be parsed.
 */
export function createLiquidTexts(folder: URL): Texts {
  const strict = { strictVariables: true, strictFilters: true, ownPropertyOnly: true };
  const plain = new Liquid(strict);
  plain.registerFilter('money', (money: Money) => `${formatAmount(money)} ${money.currency}`);
  const escaping = new Liquid({ ...strict, outputEscape: 'escape' });
  const read = (name: string) => readFileSync(new URL(`${name}.liquid`, folder), 'utf8').trim();

  const frame = read('mail');
  const plainFrame = plain.parse(frame);
  const escapingFrame = escaping.parse(frame);
  const templates = new Map<string, { readonly title: Parsed; readonly body: Parsed }>(
    [...TEMPLATES, ...Object.values(LINK_TEMPLATES)].map((name) => {
      const [title = '', , ...body] = read(name).split('\n');
      return [name, { title: plain.parse(title), body: plain.parse(body.join('\n')) }];
    }),
  );
  const render = (engine: Liquid, parsed: Parsed, scope: object) => engine.renderSync(parsed, scope) as string;
  const fill = (template: string, scope: object) => {
    const parsed = templates.get(template);
    if (parsed === undefined) throw new RangeError(`there is no template ${template}`);
    return { title: render(plain, parsed.title, scope), body: render(plain, parsed.body, scope) };
  };
  const text = (content: Content) => fill(content.template, content);
  const framed = ({ title, body }: { title: string; body: string }, name: string) => ({
    subject: title,
    text: render(plain, plainFrame, { name, body }),
    html: toHtml(render(escaping, escapingFrame, { name, body })),
  });

  return {
    text,
    mail: (content, name) => framed(text(content), name),
    linkMail: ({ kind, link }) => framed(fill(LINK_TEMPLATES[kind], { link }), NOBODY_KNOWN),
  };
}

/** @param escaped paragraphs, with blank lines between them. */
function toHtml(escaped: string): string {
  const paragraphs = escaped.split(/\n{2,}/).map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`);
  return `<!doctype html>\n<html lang="en">\n<body>\n${paragraphs.join('\n')}\n</body>\n</html>\n`;
}
