import { KIND_FOR } from '../map/node-kinds';
import type { Result } from '../result';
import { plainText } from '../text/plain';
import type { ReadContext, Reading } from './format';
import { readIndented } from './indented/read';
import { withoutBullet } from './leading-sign';
import { MapBuilder } from './map-builder';
import { indentOf } from './outline-tree';
import { placeAll } from './place-all';

/** What a text that was copied elsewhere looks like: an outline becomes a tree, paragraphs become one card each. */
export interface PastedShape {
  readonly isOutline: boolean;
  /** The texts of its cards. */
  readonly parts: readonly string[];
}

/** A line of an outline is short; paragraphs may be indented too. */
const LONGEST_LINE = 300; // UTF-16 units, of the middle line

/** Looks at what was copied. Lines are an outline where some stand deeper than the first, or all carry the mark of a list. */
export function pastedShape(raw: string): PastedShape {
  const text = plainText(raw);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const middle = lines.map(({ length }) => length).sort((a, b) => a - b)[Math.floor(lines.length / 2)] ?? 0;
  const first = indentOf(lines[0] ?? '');
  const isDeeper = lines.some((line) => indentOf(line) > first);
  const isList = lines.every((line) => withoutBullet(line) !== line.trim());
  if (lines.length > 1 && middle <= LONGEST_LINE && (isDeeper || isList))
    return { isOutline: true, parts: lines.map(withoutBullet).filter((part) => part !== '') };
  const blocks = /\n[ \t]*\n/.test(text) ? text.split(/\n(?:[ \t]*\n)+/) : lines;
  return { isOutline: false, parts: blocks.map((block) => block.trim()).filter((block) => block !== '') };
}

/** Makes cards of what was copied, in its order, and places them. Errors: no text, more than a map can hold. */
export function readPastedText(raw: string, context: ReadContext): Result<Reading> {
  const { isOutline, parts } = pastedShape(raw);
  if (isOutline || parts.length === 0) return placed(readIndented(raw, context));
  const builder = new MapBuilder(context);
  for (const text of parts) {
    builder.add('nodes', { kind: text.endsWith('?') ? KIND_FOR.question : KIND_FOR.statement, text });
    builder.log.kept('nodes');
  }
  return placed(builder.finish());
}

function placed(read: Result<Reading>): Result<Reading> {
  if (!read.ok) return read;
  return { ok: true, value: { ...read.value, map: placeAll(read.value.map) } };
}
