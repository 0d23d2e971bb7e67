import type { CslItem } from '../../shared/citations/csl-item';
import { sameVariable, saysSomething } from '../../shared/citations/same-variable';
import { citedSources } from '../../shared/formats/bibliography/cited-sources';
import type { FormatReader, FormatWriter } from '../../shared/formats/format';
import type { ArgMap } from '../../shared/map/arg-map';
import { readWith } from './round-trip';

/** The variables that two references do not say alike. */
export function variablesThatDiffer(before: CslItem, after: CslItem): string[] {
  return Object.keys(before)
    .filter((name) => saysSomething(name, before) && !sameVariable(name, before, after))
    .sort();
}

/** What became of the references of a map that were written and read again: by key and variable, what was named as lost and what really was. */
export function wayBack(
  map: ArgMap,
  read: FormatReader,
  write: FormatWriter,
): { named: string[]; lost: string[] } {
  const { text, report } = write(map);
  const before = citedSources(map);
  const keys = new Map(before.map(({ source, key }) => [source.id, key]));
  const named = [...report.dropped, ...report.approximated]
    .filter(({ id }) => id !== undefined && keys.has(id))
    .map(({ what, id = '' }) => `${keys.get(id) ?? ''} ${what.replace(/^sources\./, '')}`);
  const again = before.length === 0 ? [] : citedSources(readWith(read, text).map);
  const lost = before.flatMap(({ key, item }) => {
    // A key may be made of what is lost.
    const after =
      again.find((other) => sameVariable('id', item, other.item)) ?? again.find((other) => other.key === key);
    return variablesThatDiffer(item, after?.item ?? {}).map((variable) => `${key} ${variable}`);
  });
  return { named: named.sort(), lost: lost.sort() };
}
