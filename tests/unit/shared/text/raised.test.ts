import { describe, expect, it } from 'vitest';
import { lowered, raised } from '../../../../shared/text/raised';

describe('raised letters as plain text', () => {
  it.each([
    ['5', '0', '⁵'],
    ['−3', '0', '⁻³'],
    ['n+1', 'x', 'ⁿ⁺¹'],
    ['k', 'x', '^k'],
    ['2k', 'x', '^(2k)'],
    ['1,2', '.', '¹,²'],
    ['[3]', '.', '[3]'],
    ['*', 'r', '*'],
    ['th', '9', 'th'],
    ['e', '1', 'e'],
  ])('%s after %s is %s', (text, before, plain) => {
    expect(raised(text, before)).toBe(plain);
  });
});

describe('lowered letters as plain text', () => {
  it.each([
    ['2', '₂'],
    ['i', '_i'],
    ['i+1', '_(i+1)'],
    ['i,j', '_(i,j)'],
    ['max', 'max'],
  ])('%s is %s', (text, plain) => {
    expect(lowered(text)).toBe(plain);
  });
});
