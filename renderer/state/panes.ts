/** The panels of a map, as they stand beside each other: what is read, a draft, the map or another view of it, the details. */
export const PANES = ['left', 'draft', 'main', 'right'] as const;
export type Pane = (typeof PANES)[number];

/** Those that stand beside the map. */
export type SidePanel = Exclude<Pane, 'main'>;
