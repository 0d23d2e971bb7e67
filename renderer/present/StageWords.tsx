import type { CSSProperties } from 'react';
import type { LitPassage } from '../../shared/present/draw-passages';
import { STAGE_LOOK, type Stage } from '../../shared/present/stage';
import type { Rect } from '../../shared/layout/rect';
import { t } from '../../shared/words/words';

interface StageWordsProps {
  stage: Stage;
  /** The lines of the title. */
  lines: readonly string[];
  passages: readonly LitPassage[];
}

/** The words of a step over its picture: its title, and the passages that are lit. */
export function StageWords({ stage, lines, passages }: StageWordsProps) {
  return (
    <div className="stage-words" style={{ '--unit': `${stage.unit}px`, ...LOOK } as CSSProperties}>
      {lines.length > 0 && (
        <h1 className="stage-words__title" dir="auto">
          {lines.map((line, index) => (
            <span key={index}>{line} </span>
          ))}
        </h1>
      )}
      {stage.passages && (
        <aside
          className="stage-words__passages"
          style={placeOf(stage.passages)}
          aria-label={t('Passages')}
          tabIndex={0}
        >
          {passages.map(({ text, from }, index) => (
            <figure key={index}>
              <blockquote dir="auto">{text}</blockquote>
              <figcaption dir="auto">{from}</figcaption>
            </figure>
          ))}
        </aside>
      )}
    </div>
  );
}

function placeOf({ x, y, width, height }: Rect): CSSProperties {
  return { left: x, insetBlock: `${y}px calc(100% - ${y + height}px)`, width, maxHeight: height };
}

const { title, passages: quoted, margin } = STAGE_LOOK;
/** The measures of a stage of 1080 lines; the style sheet multiplies them. */
const LOOK = {
  '--margin': margin,
  '--title-size': title.size,
  '--title-line': title.line,
  '--title-top': title.top,
  '--title-gap': title.gap,
  '--quote-size': quoted.size,
  '--quote-line': quoted.line,
  '--quote-small': quoted.small,
  '--quote-padding': quoted.padding,
  '--quote-bar': quoted.bar,
  '--quote-indent': quoted.indent,
};
