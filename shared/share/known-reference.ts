import {
  DATE_PARTS,
  NAME_PARTS,
  REFERENCE_DATES,
  REFERENCE_NAMES,
  REFERENCE_TEXTS,
} from '../map/reference-fields';
import type { Part } from './parts';

type Raw = Readonly<Record<string, unknown>>;

const LEFT_OUT: Readonly<Record<string, Part>> = {
  note: 'notes',
  annote: 'notes',
  abstract: 'article-texts',
};

/** A reference with nothing in it but the variables of CSL-JSON, without those that belong to a part that is left out. */
export function knownReference(reference: Raw, without: ReadonlySet<Part>): Raw {
  const entries = Object.entries(reference).flatMap(([name, value]) => {
    const part = Object.hasOwn(LEFT_OUT, name) ? LEFT_OUT[name] : undefined;
    const kept = part && without.has(part) ? undefined : knownVariable(name, value);
    return kept === undefined ? [] : [[name, kept] as const];
  });
  return Object.fromEntries(entries);
}

function knownVariable(name: string, value: unknown): unknown {
  if (isOneOf(REFERENCE_TEXTS, name)) return isPlain(value) ? value : undefined;
  if (isOneOf(REFERENCE_NAMES, name))
    return Array.isArray(value) ? value.map((one) => partsOf(one, NAME_PARTS)) : undefined;
  return isOneOf(REFERENCE_DATES, name) ? partsOf(value, DATE_PARTS) : undefined;
}

function partsOf(value: unknown, names: readonly string[]): Raw {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      ([name, part]) => names.includes(name) && (name === 'date-parts' ? isNested(part) : isPlain(part)),
    ),
  );
}

/** `[[2026, 2], [2026, 3]]` */
function isNested(value: unknown): boolean {
  return Array.isArray(value) && value.every((list) => Array.isArray(list) && list.every(isPlain));
}

function isPlain(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function isOneOf(names: readonly string[], name: string): boolean {
  return names.includes(name);
}
