import { shownText } from '../../shared/shown-text';
import type { TextRange } from '../../shared/text/range';
import { CommandRow } from '../ui/CommandButton';

/** UTF-16 units of the text that are shown before a place; the end is cut by the stylesheet. */
const BEFORE = 28;
const AFTER = 60;

interface PlaceChoiceProps {
  text: string;
  places: readonly TextRange[];
  /** The number of the place that the article shows. */
  chosen: number;
  onLook: (index: number) => void;
}

/** The places that a highlight may be at, each with the words around it; the keys 1 to 8 choose one. */
export function PlaceChoice({ text, places, chosen, onLook }: PlaceChoiceProps) {
  return (
    <ol className="place-choice">
      {places.map((place, index) => (
        <li key={place.start}>
          <CommandRow
            command="recheck.choose"
            item={{ id: String(index) }}
            className="place-choice__place"
            data-chosen={index === chosen}
            onPointerEnter={() => onLook(index)}
            onFocus={() => onLook(index)}
          >
            <kbd>{index + 1}</kbd>
            <span dir="auto">
              …{oneLine(text.slice(Math.max(0, place.start - BEFORE), place.start))}
              <mark>{oneLine(text.slice(place.start, place.end))}</mark>
              {oneLine(text.slice(place.end, place.end + AFTER))}
            </span>
          </CommandRow>
        </li>
      ))}
    </ol>
  );
}

function oneLine(text: string): string {
  return shownText(text.replace(/\s+/g, ' '));
}
