/** How fast somebody types. Losses are counted in letters, not by the clock: on a busy machine both the typing and the writing down of it wait. */
export const LETTERS_A_SECOND = 50;
