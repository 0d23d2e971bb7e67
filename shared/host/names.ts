/**
 * The names of all calls and events, apart from their schemas: the sandboxed preload needs the names and must stay small.
 * `contract.ts` and `events.ts` are typed by these lists, so that none can be missing from either.
 */
export const CALL_NAMES = [
  'app.start',
  'app.close',
  'settings.write',
  'maps.new',
  'maps.open',
  'maps.openContent',
  'maps.openSample',
  'maps.resume',
  'maps.edit',
  'maps.save',
  'maps.saveAs',
  'maps.takeTheirs',
  'maps.takeOver',
  'maps.close',
  'recovery.list',
  'recovery.open',
  'recovery.discard',
  'files.choose',
  'folders.list',
  'folders.file',
  'recent.list',
  'recent.forget',
  'sources.read',
  'sources.readContent',
  'work.cancel',
  'formats.read',
  'formats.readContent',
  'exports.make',
  'exports.write',
  'links.open',
  'history.list',
  'history.read',
  'history.summary',
  'history.take',
  'history.size',
  'history.maps',
  'history.clear',
  'model.list',
  'model.draft',
  'model.cancel',
] as const;

export type CallName = (typeof CALL_NAMES)[number];

export const EVENT_NAMES = [
  'app.openFile',
  'app.command',
  'app.closeRequested',
  'work.progress',
  'maps.trouble',
  'maps.outside',
  'maps.copies',
  'maps.readOnly',
  'model.progress',
] as const;

export type EventName = (typeof EVENT_NAMES)[number];
