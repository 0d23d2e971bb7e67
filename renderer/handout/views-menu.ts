import type { View } from '../../shared/map/schema';
import { t } from '../../shared/words/words';
import type { Camera } from './camera';
import { h } from './elements';

/** Goes to the views that the map's makers have saved; nothing where there are none. */
export function viewsMenu(views: readonly View[], camera: Camera): HTMLElement[] {
  if (views.length === 0) return [];
  const sorted = [...views].sort((a, b) => (a.order < b.order ? -1 : 1));
  const menu = h(
    'select',
    { class: 'map-only', 'aria-label': t('Saved views') },
    h('option', { value: '' }, t('Views')),
    ...sorted.map(({ id, title }) => h('option', { value: id }, title)),
  );
  menu.addEventListener('change', () => {
    const view = sorted.find(({ id }) => id === menu.value);
    if (view) camera.look(view);
    menu.value = '';
  });
  return [menu];
}
