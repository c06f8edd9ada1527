import { describe, expect, it } from '@jest/globals';
import type { Content } from '../domain/notification.ts';
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
      /^Something in your order 7 has sold out, so we have cancelled it\. You have not been charged\.$/,
    ],
    [
      { template: 'order-cancelled', number: '7', reason: 'paymentDeclined' },
      'Your order 7 was cancelled',
      /was declined/,
    ],
    [
      { template: 'order-cancelled', number: '7', reason: 'a reason of the future' },
      'Your order 7 was cancelled',
      /^Your order 7 was cancelled\. You have not been charged\.$/,
    ],
    [
      { template: 'payment-refunded', number: '7', amount: { minorUnits: 500n, currency: 'JPY' } },
      'A refund for order 7',
      /refunded 500 JPY for your order 7/,
    ],
  ])('say what there is to know: %j', (content, title, body) => {
    expect(texts.text(content)).toEqual({ title, body: expect.stringMatching(body) });
  });

  it('address the recipient in a mail, as plain text and as HTML', () => {
    expect(texts.mail({ template: 'welcome' }, 'Ada')).toEqual({
      subject: 'Welcome to Agora',
      text: 'Hello Ada,\n\nYour account is ready. Have a look around.\n\nYour Agora team',
      html: expect.stringContaining('<body>\n<p>Hello Ada,</p>\n<p>Your account is ready. Have a look around.</p>'),
    });
  });

  it('escape in HTML what people and other services have written', () => {
    const { html } = texts.mail(
      { template: 'order-paid', number: '<b>7</b>', total },
      `<img src=x onerror="alert('1')">`,
    );
    expect(html).toContain('Hello &lt;img src=x onerror=&#34;alert(&#39;1&#39;)&#34;&gt;,');
    expect(html).toContain('&lt;b&gt;7&lt;/b&gt;');
    expect(html).not.toMatch(/<(img|b)\b/);
  });

  it('never run what stands in a name as a template', () => {
    const { text } = texts.mail({ template: 'welcome' }, '{{ 6 | times: 7 }}{% raw %}');
    expect(text).toContain('Hello {{ 6 | times: 7 }}{% raw %},');
  });
});
