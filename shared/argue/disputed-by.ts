import { find, type ArgMap } from '../map/arg-map';
import { linksTo, sourcesOfNode } from '../map/queries';
import { RELATION } from '../map/relations';
import type { Node } from '../map/schema';
import { isolated } from '../words/isolated';
import { spokenLanguage, spokenLocale, t } from '../words/words';

/** Who speaks against a card, or against a step that leads to it. */
export interface Dispute {
  /** Those who are named: the speaker of the objection, else the authors of its articles, else their titles. */
  readonly names: readonly string[];
  /** Objections behind which nobody is named. */
  readonly unnamed: number;
}

/** Who disputes a card, from the links that oppose it or undercut its reasons. */
export function disputedBy(map: ArgMap, card: string): Dispute {
  const links = linksTo(map, card);
  const reasons = links.filter(({ relation }) => !RELATION[relation].isAgainst);
  const against = [...links, ...reasons.flatMap(({ id }) => linksTo(map, id))].filter(
    ({ relation }) => RELATION[relation].isAgainst,
  );
  const objections = new Set(against.flatMap(({ premises }) => premises));
  const voices = [...objections].flatMap((id) => {
    const node = find(map, 'nodes', id);
    return node ? [voicesOf(map, node)] : [];
  });
  return { names: [...new Set(voices.flat())], unnamed: voices.filter(({ length }) => length === 0).length };
}

/** The dispute in words: "Disputed by Ann and The Harbour Log"; nothing where nobody objects. */
export function disputeInWords({ names, unnamed }: Dispute): string | undefined {
  const others =
    unnamed === 0
      ? []
      : [t('{count, plural, one {# objection} other {# objections}} without a name', { count: unnamed })];
  // A name in other letters must not turn the whole list round.
  const all = [...names.map((name) => isolated(name, spokenLanguage())), ...others];
  if (all.length === 0) return undefined;
  const listed = new Intl.ListFormat(spokenLocale(), { type: 'conjunction' }).format(all);
  return t('Disputed by {names}', { names: listed });
}

function voicesOf(map: ArgMap, node: Node): string[] {
  if (node.speaker !== undefined) return [node.speaker];
  return sourcesOfNode(map, node).flatMap(({ authors, title }) => (authors.length > 0 ? authors : [title]));
}
