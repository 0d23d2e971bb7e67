import { describe, expect, it } from 'vitest';
import { parseDate, parseLanguage, parseScore } from '../../../../renderer/ui/parse-fields';

describe('a score', () => {
  it.each([
    ['0.7', 0.7],
    ['.5', 0.5],
    ['0,25', 0.25],
    ['70 %', 0.7],
    ['1', 1],
    ['', null],
  ])('is read from %j', (text, value) => {
    expect(parseScore(text)).toEqual({ ok: true, value });
  });

  it.each(['1.2', '-0.1', 'high', '.', '1e-1', '120 %'])('is not read from %j', (text) => {
    expect(parseScore(text).ok).toBe(false);
  });
});

describe('a date', () => {
  it.each(['2026-02-06', '2026-02', '2020', '2020?', '2024-02-29', '-0044-03-15'])('can be %s', (text) => {
    expect(parseDate(text)).toEqual({ ok: true, value: text });
  });

  it.each(['6.2.2026', '2026-13', '2025-02-29', '2026-04-31', 'yesterday'])('cannot be %s', (text) => {
    expect(parseDate(text).ok).toBe(false);
  });

  it('is cleared by an empty field', () => {
    expect(parseDate('  ')).toEqual({ ok: true, value: null });
  });
});

describe('a language', () => {
  it('is a tag such as en or fa-IR', () => {
    expect(parseLanguage('fa-IR')).toEqual({ ok: true, value: 'fa-IR' });
    expect(parseLanguage('Persian language').ok).toBe(false);
    expect(parseLanguage('')).toEqual({ ok: true, value: null });
  });
});
