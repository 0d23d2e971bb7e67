import { useState } from 'react';
import { shownText } from '../../shared/shown-text';
import type { ArgMap } from '../../shared/map/arg-map';
import type { FieldChange } from '../../shared/merge/field-changes';
import type { Difference } from '../../shared/merge/difference';
import { capital } from '../../shared/merge/names';
import { isSeenIn } from '../../shared/merge/overlay';
import type { Point, Topic } from '../../shared/merge/topics';
import { hasWords, valueInWords } from '../../shared/merge/value-in-words';
import { t } from '../../shared/words/words';
import { Button } from '../ui/Button';
import { WordDiff } from '../ui/WordDiff';
import { COMPARE_WORDS, MARKS } from './words';
import './ChangeList.css';

const AT_FIRST = 40;

interface ChangeListProps {
  difference: Difference;
  /** The versions, for what things are called. */
  from: ArgMap;
  to: ArgMap;
  /** Shows a card or link that something is said of. */
  onShow?: ((id: string) => void) | undefined;
}

/** What changed from one version to another, by what it means for the argument: first what holds otherwise, then card by card. */
export function ChangeList({ difference, from, to, onShow }: ChangeListProps) {
  const [shown, setShown] = useState(AT_FIRST);
  const { topics, changes } = difference;
  if (changes.length === 0) return <p className="change-list__none">{COMPARE_WORDS.same}</p>;
  return (
    <div className="change-list">
      <VerdictChanges difference={difference} />
      <h4 className="change-list__heading">{COMPARE_WORDS.changes}</h4>
      <ul className="change-list__topics" aria-label={COMPARE_WORDS.changes}>
        {topics.slice(0, shown).map((topic) => (
          <TopicItem key={topic.about} topic={topic} maps={[to, from]} onShow={onShow} />
        ))}
      </ul>
      {topics.length > shown && (
        <Button
          label={t('Show {count} more', { count: topics.length - shown })}
          variant="quiet"
          onClick={() => setShown(topics.length)}
        />
      )}
    </div>
  );
}

/** Which cards stand otherwise; conclusions first. */
export function VerdictChanges({ difference: { verdicts } }: { difference: Pick<Difference, 'verdicts'> }) {
  if (!verdicts) return <p className="change-list__none">{COMPARE_WORDS.tooComplex}</p>;
  if (verdicts.length === 0) return <p className="change-list__none">{COMPARE_WORDS.noVerdict}</p>;
  return (
    <>
      <h4 className="change-list__heading">{COMPARE_WORDS.holds}</h4>
      <ul className="change-list__verdicts" aria-label={COMPARE_WORDS.holds}>
        {verdicts.slice(0, AT_FIRST).map(({ id, words, isConclusion }) => (
          <li key={id} data-conclusion={isConclusion}>
            {shownText(capital(words))}
          </li>
        ))}
      </ul>
      {verdicts.length > AT_FIRST && (
        <p className="change-list__none">
          {t('And {count} more cards.', { count: verdicts.length - AT_FIRST })}
        </p>
      )}
    </>
  );
}

interface TopicItemProps {
  topic: Topic;
  maps: readonly [ArgMap, ArgMap];
  onShow: ((id: string) => void) | undefined;
}

function TopicItem({ topic: { about, title, points }, maps, onShow }: TopicItemProps) {
  const isSeen = maps.some((map) => isSeenIn(map, about));
  return (
    <li>
      {onShow && isSeen ? (
        <button type="button" className="change-list__title" onClick={() => onShow(about)}>
          {shownText(title)}
        </button>
      ) : (
        <strong className="change-list__title">{shownText(title)}</strong>
      )}
      <ul>
        {points.map((point, index) => (
          <PointItem key={index} point={point} map={maps[0]} />
        ))}
      </ul>
    </li>
  );
}

function PointItem({ point: { sign, words, fields, changes }, map }: { point: Point; map: ArgMap }) {
  const owner = changes[0]?.change.table;
  return (
    <li className="change-list__point" data-sign={sign}>
      <span className="change-list__sign" aria-hidden>
        {MARKS[sign].sign}
      </span>
      <span>
        <span className="visually-hidden">{MARKS[sign].word}: </span>
        {shownText(words)}
        {owner !== undefined &&
          oneAWord(fields)
            .filter((field) => canBeTold(field, map))
            .map((field) => <FieldLine key={field.field} field={field} owner={owner} map={map} />)}
      </span>
    </li>
  );
}

/** What a field was before has the name of the field, and says no more. */
function oneAWord(fields: readonly FieldChange[]): readonly FieldChange[] {
  return fields.filter(({ word }, index) => fields.findIndex((other) => other.word === word) === index);
}

/** Whether there is more to tell of a change than that the field changed. */
function canBeTold({ from, to, words }: FieldChange, map: ArgMap): boolean {
  return words !== undefined || (hasWords(map, from) && hasWords(map, to));
}

interface FieldLineProps {
  field: FieldChange;
  owner: Parameters<typeof valueInWords>[1];
  map: ArgMap;
}

function FieldLine({ field: { field, word, from, to, words }, owner, map }: FieldLineProps) {
  const inWords = (value: unknown): string => shortened(shownText(valueInWords(map, owner, field, value)));
  return (
    <span className="change-list__field">
      <span className="change-list__word">{shownText(word)}</span>{' '}
      {words ? (
        <WordDiff changes={words} />
      ) : (
        <span className="word-diff" dir="auto">
          {from !== undefined && <del>{inWords(from)}</del>} {to !== undefined && <ins>{inWords(to)}</ins>}
        </span>
      )}
    </span>
  );
}

const LONGEST = 300; // UTF-16 units of a value

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${[...text].slice(0, LONGEST - 1).join('')}…`;
}
