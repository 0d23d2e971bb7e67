/** What the buttons below a talk that is handed out do: the page is written with them, and its script binds them. */
export const TALK_BAR = ['back', 'next', 'notes', 'read', 'full'] as const;

export type TalkBarAct = (typeof TALK_BAR)[number];
