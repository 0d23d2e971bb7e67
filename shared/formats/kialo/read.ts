import { fail, type Result } from '../../result';
import { textHash } from '../../text/hash';
import { plainText } from '../../text/plain';
import { makePassage } from '../../text/selector';
import type { ReadContext, Reading } from '../format';
import { nameOf } from '../loss';
import { MapBuilder } from '../map-builder';
import { SOURCES, kialoLines, type KialoClaim } from './lines';
import { plainClaim, type KialoSource } from './links';
import { KIND_FOR } from '../../map/node-kinds';
import { RELATION_FOR } from '../../map/relations';
import { t } from '../../words/words';

const SEE = /^-> See (\d+(?:\.\d+)*)\.?$/;

const MOST_STEPS = 100; // from reference to reference, which may lead round

/**
 * Reads Kialo's export as text: theses become main claims, `Pro:` supports and `Con:` opposes the claim above it by its number, `-> See 1.2.` is that
 * claim a second time, and links in a claim become sources that quote their words.
 */
export function readKialo(raw: string, context: ReadContext): Result<Reading> {
  const { title, claims, others, behind } = kialoLines(plainText(raw));
  if (claims.length === 0)
    return fail(
      'malformed',
      'This is no text that Kialo exported: no line begins with a number such as 1.1.',
      'In Kialo choose “Export discussion” and bring in the file as it is.',
    );
  const builder = new MapBuilder(context);
  if (title !== undefined && title !== '') builder.set({ title });
  for (const { text, line } of others)
    builder.log.dropped({
      what: 'text',
      of: nameOf(text),
      how: t('It stands before the first claim.'),
      line,
    });
  const listed = new Map(
    behind.flatMap(({ text }) => {
      const source = listedSource(text);
      return source ? [source] : [];
    }),
  );
  const isNamed = (sign: string): boolean => claims.some(({ text }) => text.includes(sign));
  for (const { text, line } of behind)
    if (!(SOURCES.test(text) && listed.size > 0) && !isNamed(listedSource(text)?.[0] ?? text))
      builder.log.dropped({
        what: 'text',
        of: nameOf(text),
        how: t('It stands behind the last claim.'),
        line,
      });
  const reader = new ClaimReader(builder, context, listed);
  for (const claim of claims) reader.addNode(claim);
  for (const claim of claims) reader.addLink(claim);
  return builder.finish();
}

/** A source in the list behind the claims: the sign that claims name it by, and its words. */
function listedSource(text: string): readonly [sign: string, words: string] | undefined {
  const [, sign, words] = /^(\[\d{1,4}\]):?\s+(\S.*)$/.exec(text) ?? [];
  return sign === undefined || words === undefined ? undefined : [sign, words];
}

class ClaimReader {
  private readonly nodes = new Map<string, string>();
  private readonly references = new Map<string, string>();
  private readonly sources = new Map<string, string>();

  constructor(
    private readonly builder: MapBuilder,
    private readonly context: ReadContext,
    private readonly listed: ReadonlyMap<string, string>,
  ) {}

  addNode({ number, side, text: raw, line }: KialoClaim): void {
    const see = SEE.exec(raw)?.[1];
    if (see !== undefined) {
      this.references.set(number, see);
      return;
    }
    const { text, sources } = plainClaim(raw);
    if (this.nodes.has(number)) {
      const how = t('The number {number}. is there twice; what stands under it hangs under the first.', {
        number,
      });
      this.builder.log.approximated({ what: 'number', of: nameOf(text), how, line });
    }
    const named = [...this.listed].filter(([sign]) => raw.includes(sign));
    const id = this.builder.add('nodes', {
      kind: side === 'Con' ? KIND_FOR.objection : KIND_FOR.statement,
      text,
      note: named.map(([sign, words]) => `${sign} ${words}`).join('\n') || undefined,
      main: !number.includes('.') || undefined,
      passages: sources.length > 0 ? [...new Set(sources.map((source) => this.passage(source)))] : undefined,
    });
    if (!this.nodes.has(number)) this.nodes.set(number, id);
    this.builder.log.kept('nodes');
  }

  addLink({ number, side, text, line }: KialoClaim): void {
    const dot = number.lastIndexOf('.');
    if (dot < 0) return;
    const [premise, target] = [this.nodeOf(number), this.nodeOf(number.slice(0, dot))];
    if (premise === undefined || target === undefined || premise === target) {
      const how =
        premise === target
          ? t('It would be its own reason.')
          : t('What its number belongs under is not in the file.');
      this.builder.log.dropped({ what: 'link', of: nameOf(text), how, line });
      return;
    }
    this.builder.add('links', {
      relation: side === 'Con' ? RELATION_FOR.con : RELATION_FOR.pro,
      premises: [premise],
      target: { node: target },
    });
    this.builder.log.kept('links');
    if (side !== undefined) return;
    const how = t('It is neither Pro nor Con in the file: it supports.');
    this.builder.log.approximated({ what: 'link', of: nameOf(text), how, line });
  }

  /** The node with a number; a reference stands for what it refers to, as far as that does not lead round. */
  private nodeOf(number: string): string | undefined {
    let at: string | undefined = number;
    for (let steps = 0; at !== undefined && steps < MOST_STEPS; steps++) {
      const node = this.nodes.get(at);
      if (node !== undefined) return node;
      at = this.references.get(at);
    }
    return undefined;
  }

  /** The words of a link, as a passage of a source that holds no more of its text than these words. */
  private passage({ title, url }: KialoSource): string {
    const text = plainText(title) || url;
    const key = `${url}\n${text}`;
    const known = this.sources.get(key);
    if (known !== undefined) return known;
    const source = this.builder.add('sources', {
      kind: 'other',
      title: nameOf(text),
      authors: [],
      url,
      text,
      textHash: textHash(text),
    });
    this.builder.log.kept('sources');
    const passage = makePassage({
      id: this.context.newId('passages'),
      source: { id: source, text, textHash: textHash(text) },
      start: 0,
      end: text.length,
    });
    const id = this.builder.add('passages', passage);
    this.sources.set(key, id);
    return id;
  }
}
