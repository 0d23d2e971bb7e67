import { useLayoutEffect, useMemo, useState, type KeyboardEvent } from 'react';
import { find } from '../../shared/map/arg-map';
import { KIND } from '../../shared/map/node-kinds';
import { beginning } from '../../shared/picture/shapes';
import { shownText } from '../../shared/shown-text';
import { TextIndex } from '../../shared/view/text-index';
import { t } from '../../shared/words/words';
import { useMap, useSession, useWorkspace } from '../state/context';
import { showAsked } from './player-commands';

const MOST = 8; // hits that are listed: who asks for more types more

/** Finds the card that somebody asks for: Enter shows it, Escape comes back to the step. */
export function FindCard() {
  const session = useSession();
  const { commands } = useWorkspace();
  const map = useMap((state) => state);
  const index = useMemo(() => new TextIndex(map), [map]);
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const hits = index.find(text).slice(0, MOST);
  // The next key is the talk's again at once, such as the Escape that comes back to the step.
  useLayoutEffect(() => () => document.querySelector<HTMLElement>('[data-scope="present"]')?.focus(), []);

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && hits.length > 0) setAt((at + step + hits.length) % hits.length);
    else if (event.key === 'Enter' && hits[at] !== undefined) showAsked(session, hits[at]);
    else if (event.key === 'Escape') commands.run('present.end');
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className="player__find" role="search">
      <input
        autoFocus
        role="combobox"
        aria-label={t('Find a card to show')}
        aria-expanded={hits.length > 0}
        aria-controls="player-hits"
        aria-activedescendant={hits[at] === undefined ? undefined : `player-hit-${hits[at]}`}
        placeholder={t('Find a card to show')}
        dir="auto"
        value={text}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
      />
      <ul id="player-hits" role="listbox" aria-label={t('Cards found')}>
        {hits.map((id, place) => {
          const node = find(map, 'nodes', id);
          return (
            node && (
              <li
                key={id}
                id={`player-hit-${id}`}
                role="option"
                aria-selected={place === at}
                dir="auto"
                onPointerDown={(event) => {
                  event.preventDefault();
                  showAsked(session, id);
                }}
              >
                <span className="player__hit-kind">{KIND[node.kind].label}</span>{' '}
                {beginning(shownText(node.text), 100)}
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
