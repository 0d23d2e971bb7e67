import { describe, expect, it } from 'vitest';
import { canOpen } from '../../../../renderer/reader/open-link';

describe('an address', () => {
  it.each(['https://example.org/a?b=c', 'HTTP://example.org', 'mailto:someone@example.org'])(
    'can be opened when it is of the web or for mail: %s',
    (address) => expect(canOpen(address)).toBe(true),
  );

  it.each(['', 'example.org', 'javascript:alert(1)', 'file:///etc/passwd', 'https://', 'https://a b'])(
    'cannot be opened otherwise: %s',
    (address) => expect(canOpen(address)).toBe(false),
  );
});
