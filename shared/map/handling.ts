import type { Head } from './schema';

/** The labels of the Traffic Light Protocol 2.0 (FIRST, 2022), the most open first. */
export const TLP_LABELS = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'] as const;

/** The labels that a map knows, the most open first: its house's own where it names them, else those of the Traffic Light Protocol. */
export function labelsOf({ settings }: Pick<Head, 'settings'>): readonly string[] {
  const own = settings?.handlingOrder ?? [];
  return own.length > 0 ? own : TLP_LABELS;
}

/** How confined something is: the place of its label in the map's order. What is unmarked is below all labels, a label that the map does not know above. */
export function rankOf(labels: readonly string[], label: string | undefined): number {
  if (label === undefined || label.trim() === '') return -1;
  const place = labels.findIndex((known) => plain(known) === plain(label));
  return place < 0 ? labels.length : place;
}

/** People write `tlp: amber` as well as `TLP:AMBER`. */
function plain(label: string): string {
  return label
    .toLowerCase()
    .replace(/[\s:]+/gu, ' ')
    .trim();
}
