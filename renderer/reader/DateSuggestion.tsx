import { CalendarPlus } from 'lucide-react';
import { useMemo } from 'react';
import { dateInText } from '../../shared/article/written-facts';
import { shownText } from '../../shared/shown-text';
import { t } from '../../shared/words/words';
import { Button } from '../ui/Button';

/** Beside an empty date: the first one that the text names, which may be that of an event. Nothing when it names none. */
export function DateSuggestion({ text, onTake }: { text: string; onTake: (date: string) => void }) {
  const found = useMemo(() => dateInText(text), [text]);
  if (!found) return null;
  return (
    <Button
      label={t('The text names {words}: published then?', { words: shownText(found.words) })}
      icon={CalendarPlus}
      variant="quiet"
      className="date-suggestion"
      onClick={() => onTake(found.date)}
    />
  );
}
