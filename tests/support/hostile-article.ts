import { textHash } from '../../shared/text/hash';

/** The title of the article that holds every payload: what a test looks for in the list of articles. */
export const EVERY_PAYLOAD = 'Every payload at once';

/** What a draft is made of: sentences that argue, with the payload in them. */
export function argued(payload: string): string {
  return [
    payload,
    `The report claims that ${payload} must be stopped because the costs rise every year.`,
    `However, critics argue that ${payload} would help the poorest. For example, a study found that ${payload} cut prices by 12 percent.`,
  ].join('\n\n');
}

interface HostileArticle {
  /** The source's own fields, without its id. */
  source: Record<string, unknown>;
  /** A passage in doubt for each payload, without ids; what a draft or a newer text would make of them. */
  passages: Record<string, unknown>[];
}

const DOUBTS = ['moved', 'reworded', 'ambiguous', 'lost'] as const;

/** One article with each payload in its text, as the name of a voice, as the label of a page and as the words of a passage in doubt. */
export function hostileArticle(payloads: readonly string[]): HostileArticle {
  const [voices, pages, passages]: Record<string, unknown>[][] = [[], [], []];
  let text = '';
  payloads.forEach((payload, index) => {
    const range = { start: text.length, end: text.length + payload.length };
    const status = DOUBTS[index % DOUBTS.length];
    const words = {
      moved: payload,
      reworded: `Never ${payload} 12`,
      ambiguous: payload,
      lost: `No ${payload}`,
    };
    voices?.push({ ...range, who: payload });
    pages?.push({ start: range.start, label: payload });
    passages?.push({ ...range, status, exact: words[status ?? 'moved'], textHash: textHash(payload) });
    text += `${argued(payload)}\n\n`;
  });
  const source = { kind: 'article', title: EVERY_PAYLOAD, text, textHash: textHash(text), voices, pages };
  return { source, passages: passages ?? [] };
}
