import { msg } from '../words/words';
import type { NameVariable, TextVariable } from './csl-item';

/** A variable of a reference that a person sets by hand, beside what the fields of the article say. */
export interface ReferencePart {
  readonly variable: TextVariable | NameVariable;
  readonly label: string;
  readonly placeholder?: string;
  /** It holds people and bodies, written as the authors are. */
  readonly isNames?: true;
}

/** Each once, in the order in which its form has them. */
export const REFERENCE_PARTS: readonly ReferencePart[] = [
  { variable: 'container-title', label: msg('Appeared in'), placeholder: msg('Journal, newspaper, book') },
  { variable: 'volume', label: msg('Volume') },
  { variable: 'issue', label: msg('Issue') },
  { variable: 'page', label: msg('Pages'), placeholder: '12-34' },
  { variable: 'edition', label: msg('Edition') },
  {
    variable: 'editor',
    label: msg('Editors'),
    placeholder: msg('Several: separated by semicolons'),
    isNames: true,
  },
  { variable: 'publisher-place', label: msg('Place') },
  { variable: 'DOI', label: 'DOI', placeholder: '10.1000/182' },
  { variable: 'ISBN', label: 'ISBN' },
  { variable: 'genre', label: msg('Genre'), placeholder: msg('Such as PhD thesis') },
];
