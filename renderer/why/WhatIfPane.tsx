import { find } from '../../shared/map/arg-map';
import { baseScore } from '../../shared/argue/map/base-scores';
import { KIND } from '../../shared/map/node-kinds';
import { recordsOf } from '../../shared/map/table';
import { degreeWord } from '../../shared/picture/verdict-pill';
import { shownText } from '../../shared/shown-text';
import { t } from '../../shared/words/words';
import { Section } from '../inspector/Section';
import { NOTHING_SUPPOSED, suppose } from '../judging/what-if';
import { useJudging, useMap, useSession, useWorkspace } from '../state/context';
import { CommandButton } from '../ui/CommandButton';
import { CardChip } from './CardChip';

/** Takes cards out, slides scores and drops articles on a copy of the map, to see what would follow. */
export function WhatIfPane({ id }: { id: string | undefined }) {
  const whatIf = useJudging((state) => state.whatIf) ?? NOTHING_SUPPOSED;
  const kind = useMap((map) => find(map, 'nodes', id ?? '')?.kind);
  const others = [...new Set([...whatIf.out, ...whatIf.scores.keys()])].filter((other) => other !== id);
  return (
    <>
      <p className="why__hint why__part">
        {t(
          'What you suppose here changes a copy: there, cards that are taken out fail, and what rests on them with them. Keeping it takes them out of the map and sets the scores, as one step that undo takes back. What then has no support left stands as a plain premise, until something opposes it.',
        )}
      </p>
      {id !== undefined && kind && KIND[kind].isStatement ? (
        <Section title={t('The selected card')}>
          <Supposed id={id} />
        </Section>
      ) : (
        <p className="why__hint why__part">{t('Select a card to take it out or to slide its score.')}</p>
      )}
      {others.length > 0 && (
        <Section title={t('Supposed so far')} count={others.length}>
          {others.map((other) => (
            <div key={other} className="why__supposed">
              <CardChip id={other} />
              <Supposed id={other} />
            </div>
          ))}
        </Section>
      )}
      <DroppedSources dropped={whatIf.dropped} />
    </>
  );
}

function Supposed({ id }: { id: string }) {
  const session = useSession();
  const isOut = useJudging((state) => state.whatIf?.out.has(id) ?? false);
  const supposed = useJudging((state) => state.whatIf?.scores.get(id));
  const own = useMap((map) => {
    const node = find(map, 'nodes', id);
    return node ? baseScore(map, node) : undefined;
  });
  const score = supposed ?? own ?? 0;
  return (
    <div className="why__suppose">
      <CommandButton
        command="verdict.takeOut"
        item={{ id }}
        label={isOut ? t('Put it back') : t('Take it out')}
      />
      <label className="why__slider">
        {t('Starts from')}
        <input
          type="range"
          min={0}
          max={1}
          step={0.01}
          value={score}
          disabled={isOut}
          onChange={({ currentTarget: { valueAsNumber } }) =>
            suppose(session, ({ scores }) => ({ scores: new Map(scores).set(id, valueAsNumber) }))
          }
        />
        <output>{degreeWord(score)}</output>
      </label>
      {supposed !== undefined && (
        <CommandButton
          command="verdict.unscore"
          item={{ id }}
          label={t('Its own score again')}
          variant="quiet"
        />
      )}
    </div>
  );
}

function DroppedSources({ dropped }: { dropped: ReadonlySet<string> }) {
  const { commands } = useWorkspace();
  const sources = useMap((map) => map.tables.sources);
  if (sources.size === 0) return null;
  const titled = [...recordsOf(sources)].sort((a, b) => a.title.localeCompare(b.title));
  return (
    <Section title={t('Articles that are believed')}>
      {titled.map(({ id, title }) => (
        <label key={id} className="why__source">
          <input
            type="checkbox"
            checked={!dropped.has(id)}
            onChange={() => commands.run('verdict.dropSource', { id })}
          />
          <bdi>{shownText(title)}</bdi>
        </label>
      ))}
      <p className="why__hint">{t('Cards that come from unticked articles alone are taken out.')}</p>
    </Section>
  );
}
