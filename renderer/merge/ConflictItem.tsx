import { useState } from 'react';
import type { ArgMap } from '../../shared/map/arg-map';
import { stakeOf, type Stake } from '../../shared/map/conflicts';
import type { Conflict } from '../../shared/map/schema';
import { sameValue } from '../../shared/map/same-value';
import { bothOf } from '../../shared/merge/decided';
import { fieldWord, valueNow } from '../../shared/merge/conflict';
import { capital } from '../../shared/merge/names';
import { shownText } from '../../shared/shown-text';
import { lowered, t } from '../../shared/words/words';
import { Button } from '../ui/Button';
import { isEditable, ValueEditor } from './ValueEditor';
import { FieldSide, RecordSide } from './ConflictSide';
import type { SideWords } from './words';

/** Decides conflicts: as one side had it, or, of one, with a value. @returns whether that could be */
export type Decide = (ids: readonly string[], take: 'ours' | 'theirs' | { value?: unknown }) => boolean;

interface ConflictItemProps {
  map: ArgMap;
  conflict: Conflict;
  sides: SideWords;
  decide: Decide;
}

/** One thing to decide: what either side made of it, which of them the map has for now, and the ways to go on. */
export function ConflictItem(props: ConflictItemProps) {
  const stake = stakeOf(props.map, props.conflict);
  if (stake.kind === 'field') return <FieldItem {...props} stake={stake} />;
  return <RecordItem {...props} stake={stake} />;
}

function FieldItem({
  map,
  conflict,
  sides,
  decide,
  stake: { owner, field },
}: ConflictItemProps & { stake: Extract<Stake, { kind: 'field' }> }) {
  const [isEditing, setEditing] = useState(false);
  const [wasEdited, setEdited] = useState(false);
  const both = bothOf(map, conflict);
  const now = valueNow(map, conflict.record, field);
  const word = shownText(capital(fieldWord(owner, field)));
  return (
    <div className="conflict" role="group" aria-label={word}>
      <p className="conflict__word">{word}</p>
      {(['ours', 'theirs'] as const).map((side) => (
        <FieldSide
          key={side}
          name={sides[side]}
          isNow={sameValue(conflict[side], now)}
          map={map}
          owner={owner}
          field={field}
          base={conflict.base}
          value={conflict[side]}
        />
      ))}
      {isEditing ? (
        <ValueEditor
          owner={owner}
          field={field}
          value={now}
          onDone={(value) => {
            if (!value || decide([conflict.id], value)) setEditing(false);
          }}
        />
      ) : (
        <div className="conflict__answers">
          <Button label={sides.ours} onClick={() => decide([conflict.id], 'ours')} />
          <Button label={sides.theirs} onClick={() => decide([conflict.id], 'theirs')} />
          {both && <Button label={t('Both')} onClick={() => decide([conflict.id], both)} />}
          {isEditable(owner, field) && (
            <Button
              label={t('Edit…')}
              // The keyboard comes back from what was not decided after all.
              autoFocus={wasEdited}
              onClick={() => {
                setEditing(true);
                setEdited(true);
              }}
            />
          )}
        </div>
      )}
    </div>
  );
}

function RecordItem({
  map,
  conflict,
  sides,
  decide,
  stake,
}: ConflictItemProps & { stake: Exclude<Stake, { kind: 'field' }> }) {
  const take = (side: 'ours' | 'theirs') => () => decide([conflict.id], side);
  if (stake.kind === 'past')
    return (
      <div className="conflict" role="group" aria-label={t('What is gone')}>
        <p>{t('What this was about is gone. It is shown for the last time.')}</p>
        <RecordSide map={map} name={sides.ours} conflict={conflict} side="ours" table={undefined} />
        <RecordSide map={map} name={sides.theirs} conflict={conflict} side="theirs" table={undefined} />
        <div className="conflict__answers">
          <Button label={t('Seen')} onClick={take('ours')} />
        </div>
      </div>
    );
  const { table } = stake;
  if (stake.kind === 'kept') {
    const deleter = conflict.ours === undefined ? 'ours' : 'theirs';
    const keeper = deleter === 'ours' ? 'theirs' : 'ours';
    return (
      <div className="conflict" role="group" aria-label={t('Delete or keep')}>
        <p>
          <b>{sides[deleter]}</b> {t('deleted it, and')} <b>{sides[keeper]}</b>{' '}
          {t('went on with it. It is there for now.')}
        </p>
        <RecordSide map={map} name={sides[keeper]} conflict={conflict} side={keeper} table={table} />
        <div className="conflict__answers">
          <Button label={t('{side}: keep it', { side: sides[keeper] })} onClick={take(keeper)} />
          <Button label={t('{side}: delete it', { side: sides[deleter] })} onClick={take(deleter)} />
        </div>
      </div>
    );
  }
  return (
    <div className="conflict" role="group" aria-label={t('Left out')}>
      <p>{t('It was left out: what both changed breaks a rule of maps together.')}</p>
      <RecordSide map={map} name={sides.ours} conflict={conflict} side="ours" table={table} />
      <RecordSide map={map} name={sides.theirs} conflict={conflict} side="theirs" table={table} />
      <div className="conflict__answers">
        <Button label={t('Leave it out')} onClick={() => decide([conflict.id], {})} />
        {(['ours', 'theirs'] as const).map(
          (side) =>
            conflict[side] !== undefined && (
              <Button
                key={side}
                label={t('Bring it back as {side}', { side: lowered(sides[side]) })}
                onClick={take(side)}
              />
            ),
        )}
      </div>
    </div>
  );
}
