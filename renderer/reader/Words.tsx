import type { HiddenRun } from '../../shared/shown-text';
import { t } from '../../shared/words/words';

interface WordsProps {
  text: string;
  /** Where it begins in the source's text. */
  start: number;
  /** What is not seen in it: offsets in it, in order. */
  hidden: readonly HiddenRun[];
}

/**
 * Words of the article as they are. Characters that are not seen keep their place in an element of their own: the stylesheet writes before
 * it what they are, which is no text of the page, and keeps them from turning around what follows. Each piece says where it begins.
 */
export function Words({ text, start, hidden }: WordsProps) {
  if (hidden.length === 0) return text;
  return hidden
    .map((run, index) => {
      const before = hidden[index - 1]?.end ?? 0;
      return (
        <span key={run.start} data-start={start + before}>
          {text.slice(before, run.start)}
          <span
            className="reader__hidden"
            data-start={start + run.start}
            data-name={run.name}
            data-quiet={run.quiet || undefined}
            title={t('Not seen: {name}', { name: run.name })}
          >
            {text.slice(run.start, run.end)}
          </span>
        </span>
      );
    })
    .concat(
      <span key="rest" data-start={start + (hidden.at(-1)?.end ?? 0)}>
        {text.slice(hidden.at(-1)?.end ?? 0)}
      </span>,
    );
}
