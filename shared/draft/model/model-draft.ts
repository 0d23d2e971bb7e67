import { quoteOf, type TextRange } from '../../text/range';
import type { DraftRequest } from '../draft-text';
import type { Proposal } from '../proposal';
import type { AnswerFrame, AnswerItem } from './answer';
import { inertText } from './inert-text';
import { modelCue } from './model-cue';
import type { Part } from './parts';
import { EARLIER_MAIN } from './prompt';
import { DROPPED, readItem, type FoundItem, type Why } from './read-items';
import { readLink, type FoundLink } from './read-links';

/** How often a model's proposal is right is not known: neither likely nor unlikely. */
export const MODEL_CONFIDENCE = 0.5;

const LONGEST_NAME = 100; // UTF-16 units
const MOST = 300; // items, and links, of one answer: far more than its sentences can give

/** What came of asking a model, in numbers. */
export interface ModelCounts {
  /** Sentences that the model was asked about. */
  readonly asked: number;
  /** Proposals that stand. */
  readonly kept: number;
  /** Items and links of answers that do not, by the reason in words. */
  readonly dropped: readonly { readonly why: string; readonly count: number }[];
  /** Parts of the text whose answer was cut off, and so lost. */
  readonly truncated: number;
  /** Parts of the text whose answer could not be read. */
  readonly unreadable: number;
}

interface KeptItem extends TextRange {
  readonly kind: AnswerItem['kind'];
  readonly item: AnswerItem;
}

/** Gathers a model's answers, part by part. Nothing a model says is believed unless it stands in the text. */
export class ModelDraft {
  private readonly kept: KeptItem[] = [];
  private readonly links: FoundLink<KeptItem>[] = [];
  private readonly dropped = new Map<Why, number>();
  private mainItem: KeptItem | undefined;
  private asked = 0;
  private truncated = 0;
  private unreadable = 0;
  private readonly line: string;

  /** @param model the model's name, as it is shown */
  constructor(
    private readonly request: Pick<DraftRequest, 'text' | 'voices'>,
    private readonly model: string,
  ) {
    this.line = request.text.replace(/\s+/g, ' ');
  }

  /** The words that the text argues for, once a part had them. */
  get main(): TextRange | undefined {
    return this.mainItem && { start: this.mainItem.start, end: this.mainItem.end };
  }

  /** Takes the answer about a part: what is not in the part, word for word, is dropped and counted. */
  take(part: Part, answer: AnswerFrame): void {
    this.asked += part.length;
    const byId = new Map<string, KeptItem>();
    if (this.mainItem) byId.set(EARLIER_MAIN, this.mainItem);
    this.drop(DROPPED.tooMany, excess(answer.items) + excess(answer.links));
    for (const raw of answer.items.slice(0, MOST)) {
      const found = readItem(this.request.text, part, raw);
      const kept = typeof found === 'string' ? this.drop(found) : this.keep(found);
      if (kept && !byId.has(kept.item.id)) byId.set(kept.item.id, kept);
    }
    for (const raw of answer.links.slice(0, MOST)) {
      const link = readLink(raw, (id) => byId.get(id), this.links);
      if (typeof link === 'string') this.drop(link);
      else this.links.push(link);
    }
  }

  /** Counts a part whose answer is lost. */
  lose(part: Part, how: 'truncated' | 'unreadable'): void {
    this.asked += part.length;
    this[how]++;
  }

  /** Counts sentences that were not asked about. */
  leaveOut(count: number): void {
    this.drop(DROPPED.tooLong, count);
  }

  /** What stands, in the order of the text. */
  result(): { proposals: Proposal[]; counts: ModelCounts } {
    const ordered = [...this.kept].sort((a, b) => a.start - b.start || a.end - b.end);
    const ids = new Map(ordered.map((item, index) => [item, `p${index + 1}`]));
    return {
      proposals: ordered.map((kept) => this.proposalOf(kept, ids)),
      counts: {
        asked: this.asked,
        kept: ordered.length,
        dropped: [...this.dropped].map(([why, count]) => ({ why, count })),
        truncated: this.truncated,
        unreadable: this.unreadable,
      },
    };
  }

  private drop(why: Why, count = 1): undefined {
    if (count > 0) this.dropped.set(why, (this.dropped.get(why) ?? 0) + count);
  }

  private keep({ item, range }: FoundItem): KeptItem | undefined {
    if (this.kept.some(({ start, end }) => start === range.start && end === range.end))
      return this.drop(DROPPED.twice);
    const kept = { ...range, kind: item.kind, item };
    this.kept.push(kept);
    if (item.main) this.mainItem ??= kept;
    return kept;
  }

  private proposalOf(kept: KeptItem, ids: ReadonlyMap<KeptItem, string>): Proposal {
    const { start, end, kind, item } = kept;
    const speaker = this.speakerOf(kept);
    return {
      id: ids.get(kept) ?? '',
      kind,
      main: kept === this.mainItem,
      start,
      end,
      text: quoteOf(this.request.text, kept),
      confidence: MODEL_CONFIDENCE,
      cue: modelCue(this.model, item.reason),
      ...(speaker !== undefined && { speaker }),
      links: this.links
        .filter(({ from }) => from === kept)
        .map(({ to, relation, reason }) => ({
          relation,
          to: ids.get(to) ?? '',
          confidence: MODEL_CONFIDENCE,
          cue: modelCue(this.model, reason),
        })),
    };
  }

  /** Whose voice the words lie in; else whom the model names, if the text names them too. */
  private speakerOf(kept: KeptItem): string | undefined {
    const voice = this.request.voices?.find(({ start, end }) => start < kept.end && kept.start < end);
    if (voice) return voice.who;
    const named = inertText(kept.item.speaker, LONGEST_NAME);
    const isNamed = named !== '' && this.line.includes(named);
    return isNamed ? named : undefined;
  }
}

function excess(list: readonly unknown[]): number {
  return Math.max(0, list.length - MOST);
}
