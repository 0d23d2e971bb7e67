/** How the window is called in which a speaker has notes and clock: the one window that a page may open itself. */
export const NOTES_WINDOW = 'counterpoint-notes';
