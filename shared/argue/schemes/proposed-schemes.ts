import type { Node } from '../../map/schema';
import type { Scheme } from './scheme';
import { SCHEMES } from './schemes.data';

/** The scheme of a link by its name, whatever its case. */
export function schemeNamed(name: string | undefined): Scheme | undefined {
  const wanted = name?.trim().toLowerCase();
  return SCHEMES.find((scheme) => scheme.name.toLowerCase() === wanted);
}

/** The schemes that the words of a link's premises point to: proposals, of which a person takes one or none. English words alone. */
export function proposedSchemes(premises: readonly Node[]): Scheme[] {
  return SCHEMES.filter(({ signs }) => premises.some(({ text }) => signs?.test(text)));
}
