import { EventEmitter } from 'node:events';
import { expect, it, vi } from 'vitest';
import { AppMenu, menuTemplate } from '../../../../electron/app/menu';
import { itemsFor } from '../../../../electron/app/page-menu';
import { commandOf } from '../../../../shared/commands/commands';
import { Menu, app } from '../../../support/electron-stand-in';

vi.mock('electron', () => import('../../../support/electron-stand-in'));

type Item = ReturnType<typeof menuTemplate>[number];
type Window = Parameters<AppMenu['watch']>[0];

const acts = { run: vi.fn(), openFile: vi.fn() };
const recent = ['/home/ana/Iran & Iraq/talks.argmap', '/home/ana/talks.argmap'];
const template = (platform: NodeJS.Platform): Item[] => menuTemplate(platform, { recent, keys: {}, acts });
const inside = (item: Item | undefined): Item[] => (Array.isArray(item?.submenu) ? item.submenu : []);

function itemsOf(platform: NodeJS.Platform): Item[] {
  return template(platform).flatMap(inside);
}

function item(label: string, platform: NodeJS.Platform = 'linux'): Item | undefined {
  return itemsOf(platform).find((each) => each.label === label);
}

it('menus call commands what the interface calls them, and show their keys', () => {
  expect(item(commandOf('source.import').title)?.accelerator).toBe('CmdOrCtrl+Alt+O');
  expect(item(commandOf('file.saveAs').title)?.accelerator).toBe('CmdOrCtrl+Shift+S');
});

it('menus show the keys of the desktop, which a browser keeps for itself', () => {
  expect(item(commandOf('file.new').title)?.accelerator).toBe('CmdOrCtrl+N');
  expect(item(commandOf('file.close').title)?.accelerator).toBe('CmdOrCtrl+W');
  expect(item(commandOf('view.nextMap').title)?.accelerator).toBe('CmdOrCtrl+Alt+Right');
});

it('letters alone are no keys of a menu: a Mac would take them from what is typed', () => {
  expect(item(commandOf('view.fit').title)).not.toHaveProperty('accelerator');
  expect(item(commandOf('help.guide').title)?.accelerator).toBe('F1');
});

it('a line tells whether its keys were pressed: on a Mac they come to the menu, registered or not', () => {
  const window = {} as never;
  item(commandOf('edit.selectAll').title)?.click?.({} as never, window, { triggeredByAccelerator: true });
  expect(acts.run).toHaveBeenLastCalledWith('edit.selectAll', window, true);
  item(commandOf('edit.selectAll').title)?.click?.({} as never, window, {});
  expect(acts.run).toHaveBeenLastCalledWith('edit.selectAll', window, false);
});

it('menus show the keys that a person has given to a command', () => {
  const find = (keys: Record<string, string>): Item | undefined =>
    menuTemplate('linux', { recent, keys, acts })
      .flatMap(inside)
      .find(({ id }) => id === 'file.save');
  expect(find({ 'file.save': 'Mod+Alt+S' })?.accelerator).toBe('CmdOrCtrl+Alt+S');
  expect(find({ 'file.save': '' })).not.toHaveProperty('accelerator');
});

it('every line says what it does in the language that is spoken, also those that the system does itself', () => {
  const lines = (['linux', 'win32', 'darwin'] as const).flatMap((platform) => [
    ...itemsOf(platform),
    ...itemsFor({
      isEditable: true,
      hasSelection: true,
      editFlags: { canCut: true, canCopy: true, canPaste: true, canSelectAll: true },
    }),
  ]);
  const unnamed = lines.filter(({ type, label }) => type !== 'separator' && !label);
  expect(unnamed).toEqual([]);
});

it('no two lines have the same keys', () => {
  const keys = itemsOf('darwin').flatMap(({ accelerator }) => accelerator ?? []);
  expect(new Set(keys).size).toBe(keys.length);
});

it('each system has its own lines where it looks for them', () => {
  const roles = (platform: NodeJS.Platform, label: string): unknown[] =>
    inside(template(platform).find((menu) => menu.label === label)).map(({ role, id }) => role ?? id);
  expect(roles('win32', '&File').at(-1)).toBe('quit');
  expect(roles('darwin', '&File').at(-1)).toBe('window.close');
  expect(roles('win32', '&Help')).toContain('help.about');
  expect(roles('darwin', '&Help')).not.toContain('help.about');
  expect(roles('darwin', '&Edit')).not.toContain('help.settings');
  expect(roles('win32', '&Edit')).toContain('help.settings');
  expect(roles('darwin', 'Counterpoint')).toEqual(
    expect.arrayContaining([
      'help.about',
      'help.settings',
      'services',
      'hide',
      'hideOthers',
      'unhide',
      'quit',
    ]),
  );
  expect(roles('darwin', '&Window')).toEqual(expect.arrayContaining(['minimize', 'zoom', 'front']));
  expect(template('darwin').flatMap(({ role }) => role ?? [])).toEqual(['window', 'help']);
});

it('maps that were opened last are opened by their paths, and told apart by their folders', () => {
  const list = inside(item('Open recent'));
  expect(list.map(({ label }) => label)).toEqual(['talks.argmap – Iran && Iraq', 'talks.argmap – ana']);
  list[0]?.click?.({} as never, undefined, {});
  expect(acts.openFile).toHaveBeenCalledWith(recent[0]);
});

it('lets be chosen what the page of the window in front says, and on a Mac without windows what opens one', () => {
  const menu = new AppMenu(acts);
  const isEnabled = (id: string): unknown => Menu.shown?.getMenuItemById(id)?.enabled;
  expect([isEnabled('file.new'), isEnabled('file.save')]).toEqual([true, false]);
  const [one, two] = [new EventEmitter(), new EventEmitter()] as unknown as [Window, Window];
  menu.watch(one);
  menu.watch(two);
  menu.setCannot(one, ['file.save']);
  menu.setCannot(two, ['edit.undo']);
  expect([isEnabled('file.save'), isEnabled('edit.undo')]).toEqual([false, true]);
  two.emit('focus');
  expect([isEnabled('file.save'), isEnabled('edit.undo')]).toEqual([true, false]);
  two.emit('closed');
  expect(isEnabled('file.save')).toBe(false);
});

it('tells the system, too, which map was opened last', () => {
  const told = vi.spyOn(app, 'addRecentDocument');
  new AppMenu(acts).showRecent(recent);
  expect(told.mock.calls).toEqual([[recent[0]]]);
});
