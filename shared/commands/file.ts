import { commandFamily, type CommandData } from './command';

/** What a map can begin with, as the start screen lists it; the cards of each: `shared/templates`. */
export const TEMPLATES = {
  debate: { title: 'Debate', description: 'A question, yes and no, the strongest reasons and objections.' },
  decision: {
    title: 'Decision',
    description: 'Options with what they gain, cost, risk and take for granted.',
  },
  critique: {
    title: 'Article critique',
    description: 'What an article claims, on what grounds, and what it leaves out.',
  },
  hypotheses: {
    title: 'Competing hypotheses',
    description: 'Rival explanations, and the evidence for and against each.',
  },
} as const;

export type TemplateName = keyof typeof TEMPLATES;

export const TEMPLATE_NAMES = Object.keys(TEMPLATES) as TemplateName[];

/** Maps as files: opened, saved, exported, and their versions. */
export const FILE = {
  'file.new': {
    title: 'New map',
    group: 'File',
    keys: ['Mod+Alt+N'],
    desktopKeys: ['Mod+N'],
    whileTyping: true,
  },
  'file.open': { title: 'Open map…', group: 'File', keys: ['Mod+O'], whileTyping: true },
  ...commandFamily('file.template.', TEMPLATE_NAMES, (name) => ({
    title: `New map: ${TEMPLATES[name].title.toLowerCase()}`,
    group: 'File' as const,
    also: 'template pattern start',
  })),
  'file.openSample': { title: 'Open the sample map', group: 'File', unlisted: true },
  'file.openRecent': { title: 'Open the recent map', group: 'File', unlisted: true },
  'file.forgetRecent': { title: 'Forget the recent map', group: 'File', unlisted: true },
  'recovery.open': { title: 'Open the unsaved work', group: 'File', unlisted: true },
  'recovery.bringBack': { title: 'Bring the unsaved work back into the map', group: 'File', unlisted: true },
  'recovery.putOff': { title: 'Ask about the unsaved work later', group: 'File', unlisted: true },
  'recovery.discard': { title: 'Throw the unsaved work away…', group: 'File', unlisted: true },
  'copies.open': { title: 'Open the conflict copy', group: 'File', unlisted: true },
  'copies.putOff': { title: 'Ask about the conflict copy later', group: 'File', unlisted: true },
  'file.save': { title: 'Save', group: 'File', keys: ['Mod+S'], whileTyping: true },
  'file.saveAs': { title: 'Save as…', group: 'File', keys: ['Mod+Shift+S'], whileTyping: true },
  'file.autosave': { title: 'Turn autosave on or off', group: 'File' },
  'file.close': {
    title: 'Close map',
    group: 'File',
    keys: ['Mod+Alt+W'],
    desktopKeys: ['Mod+W'],
    whileTyping: true,
  },
  'file.print': { title: 'Print…', group: 'File', keys: ['Mod+P'], whileTyping: true },
  'file.export': { title: 'Export…', group: 'File', keys: ['Mod+Shift+E'], whileTyping: true },
  'file.share': { title: 'Share a copy…', group: 'File', also: 'redact clean handling TLP send' },
  'file.importForeign': {
    title: 'Import a map of another tool…',
    group: 'File',
    also: 'Zotero annotations note',
  },
  'copy.png': { title: 'Copy as picture', group: 'File' },
  'copy.markdown': { title: 'Copy as Markdown', group: 'File' },
  'copy.argdown': { title: 'Copy as Argdown', group: 'File' },
  'history.show': {
    title: 'Versions of this map…',
    group: 'File',
    keys: ['Mod+Alt+V'],
    whileTyping: true,
  },
  'history.maps': { title: 'Versions of all maps…', group: 'File' },
  'merge.version': {
    title: 'Merge a version…',
    group: 'File',
    also: 'combine theirs mine two people conflict',
  },
  'merge.compare': { title: 'Compare with a version…', group: 'File', also: 'difference diff changes' },
  'merge.decide': { title: 'Decide what a merge left open…', group: 'File', also: 'conflicts resolve' },
  'file.mergeTheirs': { title: 'Merge what others wrote to the file…', group: 'File' },
  'copies.merge': { title: 'Merge the conflict copy…', group: 'File', unlisted: true },
  'recovery.compare': { title: 'Look at what the unsaved work changes', group: 'File', unlisted: true },
  'file.takeTheirs': { title: 'Take what others wrote to the file', group: 'File' },
  'file.keepMine': { title: 'Keep this map instead of what others wrote', group: 'File' },
  'file.takeOver': { title: 'Edit here: take the map over', group: 'File' },
} as const satisfies Record<string, CommandData>;
