import { useState } from 'react';
import { shownText } from '../../shared/shown-text';
import { counted } from '../../shared/edit/words';
import type { ChangedCard } from '../../shared/history/changed-cards';
import { Button } from '../ui/Button';
import { KindIcon } from '../ui/KindIcon';
import { KIND_LABELS } from '../../shared/map/labels';

const AT_FIRST = 20;

/** How a card has changed since the version, and what a restore does to it. */
const HOW = {
  added: 'Added since',
  changed: 'Changed since',
  removed: 'Removed since',
} as const;

/** The cards that are not what they were, by their words. */
export function ChangedCards({ cards }: { cards: readonly ChangedCard[] }) {
  const [shown, setShown] = useState(AT_FIRST);
  return (
    <>
      <h4 className="version__heading">{counted(cards.length, 'card')} changed since then</h4>
      <ul className="version__cards" aria-label="Changed cards">
        {cards.slice(0, shown).map(({ id, how, card, textBefore }) => (
          <li key={id} data-how={how}>
            <span className="version__how">{HOW[how]}</span>
            <span className="version__kind">
              <KindIcon kind={card.kind} />
              <span className="visually-hidden">{KIND_LABELS[card.kind]}</span>
            </span>
            <span dir="auto" className="version__text">
              {textBefore === undefined ? (
                shownText(card.text) || 'Empty card'
              ) : (
                <>
                  <del>{shownText(textBefore) || 'Empty card'}</del>{' '}
                  <ins>{shownText(card.text) || 'Empty card'}</ins>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      {cards.length > shown && (
        <Button
          label={`Show ${cards.length - shown} more`}
          variant="quiet"
          onClick={() => setShown(cards.length)}
        />
      )}
    </>
  );
}
