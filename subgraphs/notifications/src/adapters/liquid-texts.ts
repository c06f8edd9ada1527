import { formatAmount, type Money } from '@agora/subgraph-kit/money';
import { Liquid } from 'liquidjs';
import { readFileSync } from 'node:fs';
import { LANGUAGES, TEMPLATES, type Language } from '../domain/content.ts';
import type { LinkKind } from '../domain/link-mail.ts';
import type { Text, Texts } from '../ports/texts.ts';

const LINK_TEMPLATES: Readonly<Record<LinkKind, string>> = {
  verifyEmail: 'link-verify-email',
  emailTaken: 'link-email-taken',
  resetPassword: 'link-reset-password',
  changeEmail: 'link-change-email',
  emailChanged: 'link-email-changed',
};
const DECIMAL_POINTS: Readonly<Record<Language, string>> = { en: '.', de: ',' };

/** Texts in one language. */
interface Rendering {
  text(template: string, scope: object): Text;
  /** The text with what a mail says around it. */
  mail(text: Text, name: string | undefined): { readonly text: string; readonly html: string };
  textMessage(text: Text): string;
}

/**
 * Texts from the files of `folder`, which has one for each language: the first line of a template is its title, what
 * follows the blank line its body; `mail.liquid` and `text-message.liquid` are what is said around the body. Read and
 * parsed once. A gap that nothing fills is an error.
 * @throws when a file is missing or cannot be parsed.
 */
export function createLiquidTexts(folder: URL): Texts {
  const renderings = new Map(
    LANGUAGES.map((language) => [language, createRendering(new URL(`${language}/`, folder), language)] as const),
  );
  const inLanguage = (language: Language): Rendering => {
    const rendering = renderings.get(language);
    if (rendering === undefined) throw new RangeError(`there are no texts in ${language}`);
    return rendering;
  };
  const toMail = (language: Language, text: Text, name: string | undefined) => ({
    subject: text.title,
    ...inLanguage(language).mail(text, name),
  });

  return {
    text: (content, language) => inLanguage(language).text(content.template, content),
    mail: (content, language, name) => toMail(language, inLanguage(language).text(content.template, content), name),
    textMessage(content, language) {
      const rendering = inLanguage(language);
      return rendering.textMessage(rendering.text(content.template, content));
    },
    // Who reads it may be nobody whom we know.
    linkMail: ({ kind, link }, language) =>
      toMail(language, inLanguage(language).text(LINK_TEMPLATES[kind], { link }), undefined),
  };
}

function createRendering(folder: URL, language: Language): Rendering {
  const strict = { strictVariables: true, strictFilters: true, ownPropertyOnly: true };
  const plain = new Liquid(strict);
  plain.registerFilter(
    'money',
    (money: Money) => `${formatAmount(money).replace('.', DECIMAL_POINTS[language])} ${money.currency}`,
  );
  const escaping = new Liquid({ ...strict, outputEscape: 'escape' });
  const read = (name: string): string => readFileSync(new URL(`${name}.liquid`, folder), 'utf8').trim();
  const render = (engine: Liquid, parsed: ReturnType<Liquid['parse']>, scope: object) =>
    engine.renderSync(parsed, scope) as string;

  const frame = read('mail');
  const [plainFrame, escapingFrame] = [plain.parse(frame), escaping.parse(frame)];
  const messageFrame = plain.parse(read('text-message'));
  const templates = new Map(
    [...Object.keys(TEMPLATES), ...Object.values(LINK_TEMPLATES)].map((name) => {
      const [title = '', , ...body] = read(name).split('\n');
      return [name, { title: plain.parse(title), body: plain.parse(body.join('\n')) }];
    }),
  );

  return {
    text(template, scope) {
      const parsed = templates.get(template);
      if (parsed === undefined) throw new RangeError(`there is no template ${template}`);
      return { title: render(plain, parsed.title, scope), body: render(plain, parsed.body, scope) };
    },
    mail({ body }, name = '') {
      const scope = { name, body };
      return {
        text: render(plain, plainFrame, scope),
        html: toHtml(render(escaping, escapingFrame, scope), language),
      };
    },
    textMessage: (text) => render(plain, messageFrame, text),
  };
}

/** @param escaped paragraphs, with blank lines between them. */
function toHtml(escaped: string, language: Language): string {
  const paragraphs = escaped.split(/\n{2,}/).map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`);
  return `<!doctype html>\n<html lang="${language}">\n<body>\n${paragraphs.join('\n')}\n</body>\n</html>\n`;
}
