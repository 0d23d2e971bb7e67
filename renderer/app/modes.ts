import { CalendarClock, Grid3x3, Network, type LucideIcon } from 'lucide-react';
import type { Mode } from '../../shared/commands/view';
import { msg } from '../../shared/words/words';

/** What each mode is called where one is chosen; `MainPane.tsx` has what it shows. */
export const MODE: Readonly<Record<Mode, { readonly label: string; readonly icon: LucideIcon }>> = {
  map: { label: msg('Map'), icon: Network },
  matrix: { label: msg('Matrix'), icon: Grid3x3 },
  timeline: { label: msg('Timeline'), icon: CalendarClock },
};
