import { REFERENCE_DATES, REFERENCE_NAMES } from '../map/reference-fields';
import { sameValue } from '../map/same-value';
import {
  dateOf,
  namesOf,
  textOf,
  type CslItem,
  type DateVariable,
  type NameVariable,
  type TextVariable,
} from './csl-item';

/** Whether two references say the same in a variable: a number and its digits do, and the dashes of `12-34` and `12–34`. */
export function sameVariable(variable: string, a: CslItem, b: CslItem): boolean {
  return sameValue(saidBy(variable, a), saidBy(variable, b));
}

/** Whether a variable says anything. */
export function saysSomething(variable: string, item: CslItem): boolean {
  const said = saidBy(variable, item);
  return said !== undefined && !(Array.isArray(said) && said.length === 0);
}

function saidBy(variable: string, item: CslItem): unknown {
  if (REFERENCE_NAMES.some((name) => name === variable)) return namesOf(item, variable as NameVariable);
  if (REFERENCE_DATES.some((name) => name === variable)) return dateOf(item, variable as DateVariable);
  const value = item[variable];
  if (typeof value !== 'string' && typeof value !== 'number') return value;
  const text = textOf(item, variable as TextVariable)?.trim();
  return variable === 'page' ? text?.replace(/[‐‑–—]/g, '-') : text;
}
