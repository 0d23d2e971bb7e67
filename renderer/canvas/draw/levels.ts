/** Zooms (screen px per map px) at which the picture tells more. */

/** Below it, cards are blocks of their kind's colour and links are straight lines. */
export const OUTLINES_FROM = 0.1;
/** From here a card shows the beginning of its text, as large as on the screen of a card one can read. */
export const TITLES_FROM = 0.2;
/** From here the text stands as on the card of the page, line by line. */
export const TEXT_FROM = 0.36;
/** From here cards are large enough to be read, and the page shows them itself. */
export const PAGE_FROM = 0.4;
