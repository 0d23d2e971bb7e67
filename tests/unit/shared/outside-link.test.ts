import { expect, it } from 'vitest';
import { HOSTILE_LINKS } from '../../support/hostile-links';
import { outsideLink } from '../../../shared/outside-link';

it.each([
  'https://example.org/a?b#c',
  'HTTP://example.org',
  'mailto:ana@example.org',
  'https://xn--e1afmkfd.example/',
])('lets %s through', (url) => {
  expect(outsideLink(` ${url}\n`)).toEqual({ ok: true, value: url });
});

it.each([
  'javascript:alert(1)',
  'file:///etc/passwd',
  'data:text/html,x',
  'smb://host/share',
  'vbscript:x',
  '//example.org',
  'https:/example.org',
  'https:\\\\example.org',
  'https://exa\u202emple.org',
  'https://exa\u2066mple.org',
  'https://exa\u061cmple.org',
  'https://exa\u00admple.org',
  'https://exa\u200bmple.org',
  'https://exa\nmple.org',
  'java\tscript:alert(1)',
  'https://example.org/\u0000',
  `https://example.org/${'a'.repeat(2048)}`,
  '',
])('refuses %j', (url) => {
  expect(outsideLink(url)).toMatchObject({ ok: false, error: { code: 'bad-link' } });
});

it('lets none of 200 hostile spellings through that a program outside would take for an address', () => {
  expect(new Set(HOSTILE_LINKS).size).toBeGreaterThanOrEqual(200);
  const through = HOSTILE_LINKS.filter((link) => {
    const checked = outsideLink(link);
    return checked.ok && URL.canParse(checked.value);
  });
  expect(through).toEqual([]);
});
