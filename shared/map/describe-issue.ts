import type { z } from 'zod';
import { t } from '../words/words';

/**
 * What a schema found wrong, for people: the place in words, the value that stands there, and what was expected, such as
 * `nodes → n-3f9k2c8q7x1m → kind ("idea"): not one of question, claim, …`. Without a full stop.
 * @param root what was checked
 */
export function describeIssue(issue: z.core.$ZodIssue, root: unknown): string {
  const place: string[] = [];
  let value: unknown = root;
  for (const key of issue.path) {
    value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    place.push(typeof key === 'number' ? nameOf(value, key) : String(key));
  }
  const where = place.length > 0 ? `${place.join(' → ')} (${shown(value)}): ` : '';
  return `${where}${wordsOf(issue)}`;
}

function wordsOf(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_value') return issue.message;
  const values = issue.values.map(String).join(', ');
  return issue.values.length === 1 ? t('not {values}', { values }) : t('not one of {values}', { values });
}

function isObject(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}

/** A record is named by its id (a place by its node's), anything else in a list by its number, counted from 1. */
function nameOf(item: unknown, index: number): string {
  if (isObject(item)) {
    if (typeof item.id === 'string') return item.id;
    if (typeof item.node === 'string') return item.node;
  }
  return t('number {index}', { index: index + 1 });
}

function shown(value: unknown): string {
  if (value === undefined) return t('missing');
  if (Array.isArray(value)) return t('a list');
  if (isObject(value)) return t('an object');
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
