import { useState } from 'react';
import { TIMELINE_ORDERS } from '../../shared/commands/timeline';
import type { Chronology } from '../../shared/view/chronology';
import { t } from '../../shared/words/words';
import { useSession, useView, useWorkspace } from '../state/context';
import { CommandButton } from '../ui/CommandButton';
import { parseDate } from '../ui/parse-fields';
import { showKnownOn } from './timeline-commands';
import { ORDER_WORDS, TIMELINE_WORDS } from './words';

/** Whether a text is one day of the calendar, as the map keeps dates: 2026-02-06. The browser's own field would show it as some countries write it. */
function isDay(text: string): boolean {
  return text.length === 10 && parseDate(text).ok;
}

/** By which date the timeline is told, and as of which date the map is shown. */
export function TimelineToolbar({ by }: { by: Chronology }) {
  const workspace = useWorkspace();
  const session = useSession();
  const knownOn = useView((state) => state.filter?.knownOn);
  const [typed, setTyped] = useState<string>();
  function type(text: string): void {
    setTyped(text);
    if (text === '' || isDay(text)) showKnownOn(session, text === '' ? undefined : text);
  }
  return (
    <div className="timeline__toolbar" role="group" aria-label={t('Timeline')}>
      <div role="group" aria-label={t('By')} className="timeline__orders">
        {TIMELINE_ORDERS.map((order) => (
          <button
            key={order}
            type="button"
            className="button button--quiet"
            aria-pressed={order === by}
            onClick={() => workspace.commands.run(`timeline.by.${order}`)}
          >
            {ORDER_WORDS[order]}
          </button>
        ))}
      </div>
      <label className="timeline__known" title={TIMELINE_WORDS.undatedStay}>
        {t('As known on')}
        <input
          dir="ltr"
          size={10}
          placeholder="2026-02-06"
          autoComplete="off"
          aria-invalid={typed !== undefined && typed !== '' && !isDay(typed)}
          value={typed ?? knownOn ?? ''}
          onChange={({ target }) => type(target.value.trim())}
          onBlur={() => setTyped(undefined)}
        />
      </label>
      {knownOn !== undefined && (
        <CommandButton command="timeline.knownNow" label={t('As known now')} variant="quiet" />
      )}
    </div>
  );
}
