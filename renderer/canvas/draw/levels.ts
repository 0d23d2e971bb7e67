/** Zooms (screen px per map px) at which the picture shows more. What words a card shows at which zoom: `shared/picture/card-face.ts`. */

/** Below it, links are straight lines. */
export const ROUTES_FROM = 0.1;
/** From here a card shows some of its words, in letters that can be read. */
export const TITLES_FROM = 0.16;
/** From here links have their knobs, arrowheads and dashes. */
export const MARKS_FROM = 0.22;
/** From here a card is drawn by itself, with its outline and its line; below it, as a box in the colours of its kind. */
export const TEXT_FROM = 0.36;
/** From here cards are large enough to be worked with, and the page shows them itself. */
export const PAGE_FROM = 0.4;
/** From here the ground has its dots; from further away they would be more than what stands on it. */
export const DOTS_FROM = 0.15;
