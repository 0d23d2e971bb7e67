import { useDeferredValue, useMemo } from 'react';
import type { ArgMap } from '../../shared/map/arg-map';
import { differenceOf } from '../../shared/merge/difference';
import { withoutConflicts } from '../../shared/merge/conflict';
import { lookInWords } from '../../shared/merge/look';
import type { Merge } from '../../shared/merge/merge-maps';
import { shownText } from '../../shared/shown-text';
import { numberWords } from '../../shared/words/locale';
import { ChangeList } from '../compare/ChangeList';
import type { MergeSubject } from '../state/compared';
import { MERGE_WORDS } from './words';

interface OutcomeProps {
  subject: MergeSubject;
  merge: Merge;
  /** What comes of it by now. */
  map: ArgMap;
  onShow: (id: string) => void;
}

/** What came together by itself and is worth a look, and what the merge does to my map: what holds otherwise then, and what changes. */
export function Outcome({ subject: { mine }, merge, map, onShow }: OutcomeProps) {
  const shown = useDeferredValue(map);
  const difference = useMemo(
    () => differenceOf(withoutConflicts(mine.map), withoutConflicts(shown)),
    [mine, shown],
  );
  const { looks } = merge;
  return (
    <>
      {looks.length > 0 && (
        <details className="merge__part" open={looks.length < 6}>
          <summary>
            {MERGE_WORDS.looksAt} <span className="merge__count">{numberWords(looks.length)}</span>
          </summary>
          <ul className="merge__worth">
            {looks.map((look) => (
              <li key={`${look.record} ${look.why}`}>
                <button type="button" onClick={() => onShow(look.record)}>
                  {shownText(lookInWords(merge.map, look))}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <details className="merge__part" open>
        <summary>{MERGE_WORDS.result}</summary>
        <ChangeList difference={difference} from={mine.map} to={shown} onShow={onShow} />
      </details>
    </>
  );
}
