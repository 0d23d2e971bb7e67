import type { MapDiff } from '../edit/diff';
import type { ArgMap } from '../map/arg-map';
import { find } from '../map/arg-map';
import type { Node } from '../map/schema';
import { foldedText } from '../text/find';
import { recordsOf } from '../map/table';

/**
 * Finds nodes by the words of their text, speaker and tags, without regard to case and accents. Built at the first search and kept up
 * to date by edits; a search that adds letters to the one before looks at that one's hits alone.
 */
export class TextIndex {
  private texts: Map<string, string> | undefined;
  private last: { words: string; hits: readonly string[] } | undefined;

  constructor(private map: ArgMap) {}

  /** The ids of the nodes that hold all these words or beginnings of words, in no promised order; none for an empty search. */
  find(search: string): readonly string[] {
    const words = foldedText(search).split(/\s+/).filter(Boolean);
    if (words.length === 0) return [];
    const key = words.join(' ');
    const texts = (this.texts ??= this.build());
    const isNarrower = this.last !== undefined && key.startsWith(this.last.words);
    const among = isNarrower ? (this.last?.hits ?? []) : texts.keys();
    const hits: string[] = [];
    for (const id of among) {
      const text = texts.get(id);
      if (text !== undefined && words.every((word) => text.includes(word))) hits.push(id);
    }
    this.last = { words: key, hits };
    return hits;
  }

  /** Takes up an edit. */
  update(diff: MapDiff, map: ArgMap): void {
    this.map = map;
    for (const change of diff) {
      if (change.table !== 'nodes') continue;
      this.last = undefined;
      const node = find(map, 'nodes', change.id);
      if (node) this.texts?.set(change.id, textOf(node));
      else this.texts?.delete(change.id);
    }
  }

  private build(): Map<string, string> {
    const texts = new Map<string, string>();
    for (const node of recordsOf(this.map.tables.nodes)) texts.set(node.id, textOf(node));
    return texts;
  }
}

function textOf({ text, speaker = '', tags = [] }: Node): string {
  return foldedText([text, speaker, ...tags].join('\n'));
}
