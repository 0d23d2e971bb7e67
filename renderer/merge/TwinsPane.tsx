import { useState } from 'react';
import { find } from '../../shared/map/arg-map';
import { KIND } from '../../shared/map/node-kinds';
import type { LikelySame } from '../../shared/merge/likely-same';
import { shownText } from '../../shared/shown-text';
import { t } from '../../shared/words/words';
import type { MergeSubject, NamedVersion } from '../state/compared';
import { Button } from '../ui/Button';
import { KindIcon } from '../ui/KindIcon';
import { WordDiff } from '../ui/WordDiff';
import { LIKELY, MERGE_WORDS } from './words';

type Pair = readonly [ours: string, theirs: string];

interface TwinsPaneProps {
  subject: MergeSubject;
  proposed: readonly LikelySame[];
  /** Gets the pairs that are the same. */
  onDone: (same: readonly Pair[]) => void;
  onCancel: () => void;
}

/** Cards of two maps that were made apart and may be the same, one pair after the other. */
export function TwinsPane({ subject, proposed, onDone, onCancel }: TwinsPaneProps) {
  const [answers, setAnswers] = useState<readonly boolean[]>([]);
  const at = answers.length;
  const pair = proposed[at];

  function finish(all: readonly boolean[]): void {
    onDone(proposed.flatMap(({ ours, theirs }, index): Pair[] => (all[index] ? [[ours, theirs]] : [])));
  }
  function answer(isSame: boolean): void {
    const all = [...answers, isSame];
    if (all.length === proposed.length) finish(all);
    else setAnswers(all);
  }
  if (!pair) return null;
  return (
    <>
      <section className="twins" aria-label={MERGE_WORDS.twins}>
        <h3 className="twins__title">
          {MERGE_WORDS.twins}{' '}
          <span role="status">{t('{at} of {count}', { at: at + 1, count: proposed.length })}</span>
        </h3>
        <p className="modal__text">{MERGE_WORDS.twinsHelp}</p>
        <div className="twins__cards">
          <TwinCard version={subject.mine} id={pair.ours} />
          <TwinCard version={subject.theirs} id={pair.theirs} />
        </div>
        <p>
          {LIKELY[pair.why]}{' '}
          {pair.words && pair.words.some(({ kind }) => kind !== 'kept') && (
            <>
              {t('What differs:')} <WordDiff changes={pair.words} />
            </>
          )}
        </p>
        <div className="twins__answers" key={at}>
          <Button label={t('The same card')} variant="primary" autoFocus onClick={() => answer(true)} />
          <Button label={t('Two cards')} onClick={() => answer(false)} />
          <Button
            label={t('Back')}
            variant="quiet"
            disabled={at === 0}
            onClick={() => setAnswers(answers.slice(0, -1))}
          />
        </div>
      </section>
      <div className="modal__actions">
        <Button label={t('Cancel')} onClick={onCancel} />
        <Button label={t('All others are two cards')} onClick={() => finish(answers)} />
        <Button
          label={t('All others are the same')}
          onClick={() => finish(proposed.map((_, index) => answers[index] ?? true))}
        />
      </div>
    </>
  );
}

function TwinCard({ version: { name, map }, id }: { version: NamedVersion; id: string }) {
  const node = find(map, 'nodes', id);
  if (!node) return null;
  return (
    <figure className="twins__card">
      <figcaption dir="auto">{shownText(name)}</figcaption>
      <span className="twins__kind">
        <KindIcon kind={node.kind} /> {KIND[node.kind].label}
      </span>
      <p dir="auto">{shownText(node.text)}</p>
    </figure>
  );
}
