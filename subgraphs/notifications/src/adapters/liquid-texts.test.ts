import { describe, expect, it } from '@jest/globals';
import { CHANNELS, LANGUAGES, TEMPLATES, type Content, type Language, type Template } from '../domain/content.ts';
import type { LinkKind } from '../domain/link-mail.ts';
import { SAMPLES } from '../domain/samples.ts';
import { createLiquidTexts } from './liquid-texts.ts';

const texts = createLiquidTexts(new URL('../../templates/', import.meta.url));
const total = { minorUnits: 5_370n, currency: 'EUR' };

describe('the texts of notifications', () => {
  it.each<[Content, string, RegExp]>([
    [{ template: 'welcome' }, 'Welcome to Agora', /^Your account is ready\./],
    [{ template: 'order-confirmed', number: '7', items: 1, total }, 'Your order 7', /: 1 item, 53\.70 EUR in all\./],
    [{ template: 'order-confirmed', number: '7', items: 2, total }, 'Your order 7', /: 2 items, 53\.70 EUR/],
    [{ template: 'order-paid', number: '7', total }, 'Payment received for order 7', /53\.70 EUR for order 7\.$/],
    [
      { template: 'order-cancelled', number: '7', reason: 'outOfStock' },
      'Your order 7 was cancelled',
      /^Something in your order 7 has sold out, so we have cancelled it\. You are not charged for it: what you have paid comes back\.$/,
    ],
    [
      { template: 'order-cancelled', number: '7', reason: 'paymentDeclined' },
      'Your order 7 was cancelled',
      /was declined/,
    ],
    [
      { template: 'order-cancelled', number: '7', reason: 'a reason of the future' },
      'Your order 7 was cancelled',
      /^Your order 7 was cancelled\. You are not charged for it: what you have paid comes back\.$/,
    ],
    [
      { template: 'order-cancelled', number: '7', reason: 'customer' },
      'Your order 7 was cancelled',
      /^We have cancelled your order 7, as you asked\. .* what you have paid comes back\.$/,
    ],
    [
      { template: 'order-cancelled', number: '7', reason: 'voucherRejected' },
      'Your order 7 was cancelled',
      /^The voucher of your order 7 could not be used any more/,
    ],
    [
      { template: 'payment-refunded', number: '7', amount: { minorUnits: 500n, currency: 'JPY' } },
      'A refund for order 7',
      /refunded 500 JPY for your order 7/,
    ],
  ])('say what there is to know: %j', (content, title, body) => {
    expect(texts.text(content, 'en')).toEqual({ title, body: expect.stringMatching(body) });
  });

  // The event does not say how it is paid.
  it('promise nothing of a confirmed order that is not true before it is paid', () => {
    const content: Content = { template: 'order-confirmed', number: '7', items: 2, total };
    expect(texts.text(content, 'en').body).toMatch(/It is confirmed\. If you pay by bank transfer, your order /);
    expect(texts.text(content, 'de').body).toMatch(/Sie ist bestätigt\. Wenn du per Überweisung zahlst, /);
    for (const language of LANGUAGES) expect(texts.text(content, language).body).not.toMatch(/pack|paid|bezahlt/);
  });

  it('address the recipient in a mail, as plain text and as HTML', () => {
    expect(texts.mail({ template: 'welcome' }, 'en', 'Ada')).toEqual({
      subject: 'Welcome to Agora',
      text: 'Hello Ada,\n\nYour account is ready. Have a look around.\n\nYour Agora team',
      html: expect.stringContaining('<body>\n<p>Hello Ada,</p>\n<p>Your account is ready. Have a look around.</p>'),
    });
  });

  it('escape in HTML what people and other services have written', () => {
    const { html } = texts.mail(
      { template: 'order-paid', number: '<b>7</b>', total },
      'en',
      `<img src=x onerror="alert('1')">`,
    );
    expect(html).toContain('Hello &lt;img src=x onerror=&#34;alert(&#39;1&#39;)&#34;&gt;,');
    expect(html).toContain('&lt;b&gt;7&lt;/b&gt;');
    expect(html).not.toMatch(/<(img|b)\b/);
  });

  it('never run what stands in a name as a template', () => {
    const { text } = texts.mail({ template: 'welcome' }, 'en', '{{ 6 | times: 7 }}{% raw %}');
    expect(text).toContain('Hello {{ 6 | times: 7 }}{% raw %},');
  });

  it('address nobody whom they do not know', () => {
    expect(texts.mail({ template: 'welcome' }, 'en', undefined).text).toMatch(/^Hello,\n/);
    expect(texts.mail({ template: 'welcome' }, 'de', undefined).text).toMatch(/^Hallo,\n/);
  });

  it('write amounts as their readers do', () => {
    const content: Content = { template: 'order-paid', number: '7', total };
    expect(texts.text(content, 'de').body).toContain('53,70 EUR');
    expect(texts.mail(content, 'de', 'Ada').html).toContain('<html lang="de">');
  });

  it('say nothing of a carrier and a number that are not known', () => {
    const content: Content = { template: 'order-shipped', number: '7', carrier: null, trackingNumber: null };
    expect(texts.textMessage(content, 'en')).toBe('Agora: A part of your order 7 is on its way.');
    expect(texts.textMessage(content, 'de')).toBe('Agora: Ein Teil deiner Bestellung 7 ist unterwegs.');
  });

  it('fail where a gap is not filled', () => {
    expect(() => texts.text({ template: 'order-delivered' } as Content, 'en')).toThrow('undefined variable: number');
  });

  const EVERY = (Object.keys(TEMPLATES) as Template[]).flatMap((template) =>
    LANGUAGES.flatMap((language) => TEMPLATES[template].channels.map((channel) => ({ template, language, channel }))),
  );

  it.each(EVERY)('are complete: $template $language $channel', ({ template, language, channel }) => {
    const content = SAMPLES[template];
    const { title, body } = texts.text(content, language);
    const mail = texts.mail(content, language, 'Ada');
    const shown = { EMAIL: [mail.subject, mail.text, mail.html], SMS: [texts.textMessage(content, language)] };
    for (const text of channel === 'EMAIL' || channel === 'SMS' ? shown[channel] : [title, body]) {
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/\{[{%]|\[object|undefined|null/);
      for (const [gap, value] of Object.entries(content))
        if (gap === 'number' && !text.includes('<')) expect(text).toContain(value);
    }
    // As many as a text message of the GSM alphabet has room for, twice.
    if (channel === 'SMS') expect(texts.textMessage(content, language).length).toBeLessThanOrEqual(306);
    expect(CHANNELS).toContain(channel);
  });

  it('are other ones in each language', () => {
    for (const sample of Object.values<Content>(SAMPLES))
      expect(new Set(LANGUAGES.map((language) => texts.text(sample, language).body)).size).toBe(LANGUAGES.length);
  });

  it.each(
    LANGUAGES.flatMap((language) =>
      (['verifyEmail', 'emailTaken', 'resetPassword', 'changeEmail', 'emailChanged'] as const).map(
        (kind): [Language, LinkKind] => [language, kind],
      ),
    ),
  )('with a link are complete: %s %s', (language, kind) => {
    const link = 'https://shop.example/?token=a&b=c';
    const { subject, text, html } = texts.linkMail({ kind, link }, language);
    expect(subject).toMatch(/\S/);
    const hasLink = !['emailTaken', 'emailChanged'].includes(kind);
    expect(text.includes(link)).toBe(hasLink);
    expect(html.includes('https://shop.example/?token=a&amp;b=c')).toBe(hasLink);
  });
});
