import { OUTCOME, type SignName } from '../../shared/argue/map/outcomes';
import type { Standing } from '../../shared/argue/map/standings';
import { degreeWord } from '../../shared/picture/verdict-pill';
import { SIGN, SIGN_LINE } from '../../shared/picture/verdict-signs';
import { t } from '../../shared/words/words';
import './VerdictMark.css';

/** The sign of a verdict, in the colour of what is around it. Decorative: the word beside it is what is read out. */
export function VerdictSign({ name, size = 12 }: { name: SignName; size?: number }) {
  const { fill, over, line } = SIGN[name];
  return (
    <svg className="verdict-sign" width={size} height={size} viewBox="0 0 24 24" aria-hidden>
      {fill !== undefined && <path d={fill} className="verdict-sign__fill" />}
      {over !== undefined && <path d={over} strokeWidth={SIGN_LINE} className="verdict-sign__over" />}
      {line !== undefined && <path d={line} strokeWidth={SIGN_LINE} className="verdict-sign__line" />}
    </svg>
  );
}

/** How a card or link stands: sign, word, bar and number, as far as they are known. */
export function VerdictMark({ standing: { outcome, degree } }: { standing: Standing }) {
  const found = outcome && OUTCOME[outcome];
  return (
    <span className="verdict" data-tone={found?.tone}>
      {found && <VerdictSign name={found.sign} />}
      {found && <span className="verdict__word">{found.word}</span>}
      {degree !== undefined && !Number.isNaN(degree) && <DegreeBar degree={degree} />}
      {degree !== undefined && (
        <span
          className="verdict__number"
          title={Number.isNaN(degree) ? t('It does not settle, so there is no number') : undefined}
        >
          {degreeWord(degree)}
        </span>
      )}
    </span>
  );
}

/** A degree as a small bar. */
function DegreeBar({ degree }: { degree: number }) {
  return (
    <span className="verdict__bar" aria-hidden>
      <span className="verdict__full" style={{ width: `${degree * 100}%` }} />
    </span>
  );
}
