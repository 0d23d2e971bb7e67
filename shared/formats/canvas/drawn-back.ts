import { leadsBack } from '../own/words';
import { textOf, type Loose } from '../own/records';

/** Whether a line leads from what is borne on to what bears on it: by its arrow, or by words such as “supported by”. */
export function isDrawnBack(line: Loose): boolean {
  const hasArrowBack = line['fromEnd'] === 'arrow' && line['toEnd'] === 'none';
  return hasArrowBack !== leadsBack(textOf(line, 'label'));
}
