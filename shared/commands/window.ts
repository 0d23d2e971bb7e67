import type { CommandData } from './command';

/** The windows of the program, and what it says about itself. */
export const WINDOWS = {
  'window.new': {
    title: 'New window',
    group: 'Window',
    desktopKeys: ['Mod+Shift+N'],
    whileTyping: true,
  },
  'window.moveMap': { title: 'Move the map to a window of its own', group: 'Window' },
  'window.close': {
    title: 'Close window',
    group: 'Window',
    desktopKeys: ['Mod+Shift+W'],
    whileTyping: true,
  },
  'window.spelling': { title: 'Spelling…', group: 'Edit' },
  'help.settings': {
    title: 'Settings…',
    group: 'Window',
    also: 'preferences options configure theme keys author',
    keys: ['Mod+,'],
    whileTyping: true,
  },
  'help.log': { title: 'Show log', group: 'Help', also: 'faults crash report trouble' },
  'help.about': { title: 'About Counterpoint', group: 'Help' },
} as const satisfies Record<string, CommandData>;
