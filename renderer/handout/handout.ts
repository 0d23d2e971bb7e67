import { find } from '../../shared/map/arg-map';
import { recordsOf } from '../../shared/map/table';
import { handoutMap, type HandoutPage } from '../../shared/report/handout-data';
import { Numbering, reportRows } from '../../shared/report/numbering';
import { pathToRoot } from '../../shared/view/path-to-root';
import { TextIndex } from '../../shared/view/text-index';
import { speak, t } from '../../shared/words/words';
import { leaveComposing } from '../keyboard/composing';
import { Camera } from './camera';
import { button, h, part } from './elements';
import { listenToGestures } from './gestures';
import { MapView } from './map-view';
import { Panel } from './panel';
import { searchField } from './search';
import { viewsMenu } from './views-menu';

// The script inside a page that is handed to others. Without it the page is the report and a still picture; with it the map can be walked.

const data = JSON.parse(part('map-data').textContent ?? '') as HandoutPage;
speak(data.words.language, data.words.catalog);
leaveComposing(window);
const map = handoutMap(data);
const numbers = new Numbering(map, reportRows(map));
const frame = part('map');
const camera = new Camera(frame);
const view = new MapView(map, frame, camera, new Map(data.standings));
const root = document.documentElement;
const panel = new Panel(part('panel'), {
  numbers,
  verdicts: new Map(data.verdicts),
  texts: data.texts,
  goTo: showCard,
  close: closePanel,
});
let shown: string | undefined;

/** Opens a card: unfolds what hides it, brings it into view, shows its passages. */
function showCard(id: string): void {
  const node = find(map, 'nodes', id);
  if (!node) return;
  setReport(false);
  view.fold(pathToRoot(map, id).slice(0, -1), false);
  openPanel(id);
  const box = view.boxOf(id);
  if (box) camera.goTo(box);
}

function openPanel(id: string): void {
  const node = find(map, 'nodes', id);
  if (!node) return;
  shown = id;
  panel.showCard(node);
  view.mark({ chosen: id });
  const box = view.boxOf(id);
  if (box) camera.reveal(box);
}

function closePanel(): void {
  const last = shown;
  shown = undefined;
  panel.hide();
  view.mark({ chosen: undefined });
  if (last !== undefined) view.focus(last);
}

function toggleFold(id: string): void {
  if (view.canFold(id)) view.fold([id], !view.isFolded(id), id);
}

function isDark(): boolean {
  return root.dataset['theme'] === 'dark';
}

function setDark(dark: boolean): void {
  root.dataset['theme'] = dark ? 'dark' : 'light';
  view.setTheme(dark ? 'dark' : 'light');
  darkness.textContent = dark ? t('Light') : t('Dark');
}

function setReport(on: boolean): void {
  root.classList.toggle('reading', on);
  switcher.textContent = on ? t('Map') : t('Report');
}

const index = new TextIndex(map);
const order = new Map(numbers.nodes.map((id, place) => [id, place]));
const search = searchField({
  find: (words) => [...index.find(words)].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
  mark: (hits) => view.mark({ hits: hits && new Set(hits) }),
  goTo: showCard,
});
const darkness = button(t('Dark'), () => setDark(!isDark()), { name: t('Light or dark') });
const switcher = button(t('Report'), () => setReport(!root.classList.contains('reading')), {
  name: t('Map or report'),
});
part('tools').append(
  search.element,
  h(
    'div',
    { class: 'group map-only' },
    button(t('Fold all'), () => view.foldAll(true)),
    button(t('Unfold all'), () => view.foldAll(false)),
  ),
  h(
    'div',
    { class: 'group map-only' },
    button('−', () => camera.zoomOut(), { name: t('Zoom out'), key: '-' }),
    button('+', () => camera.zoomIn(), { name: t('Zoom in'), key: '+' }),
    button(t('Fit'), () => view.fit(), { name: t('Show the whole map'), key: '0' }),
  ),
  ...viewsMenu([...recordsOf(map.tables.views)], camera),
  h('div', { class: 'group' }, darkness, switcher),
);

listenToGestures(frame, camera, {
  click: (target) => {
    const id = target.closest('.card')?.getAttribute('data-id');
    if (id && target.closest('.fold')) toggleFold(id);
    else if (id) openPanel(id);
    else closePanel();
  },
  fit: () => view.fit(),
});
// Who goes from card to card with the keyboard sees them; the browser's own way, to scroll the frame, would move the map out of the camera's sight.
frame.addEventListener('focusin', ({ target }) => {
  if (!(target instanceof Element) || !target.matches('.card:focus-visible')) return;
  const box = view.boxOf(target.getAttribute('data-id') ?? '');
  if (box) camera.reveal(box);
});
frame.addEventListener('scroll', () => frame.scrollTo(0, 0));
frame.addEventListener('keydown', (event) => {
  const id = event.target instanceof Element ? event.target.getAttribute('data-id') : null;
  if (!id || (event.key !== 'Enter' && event.key !== ' ')) return;
  event.preventDefault();
  if (event.key === 'Enter') openPanel(id);
  else toggleFold(id);
});
document.addEventListener('keydown', (event) => {
  const isTyping = event.target instanceof HTMLInputElement;
  if (event.key === 'Escape') closePanel();
  if (event.key === '/' && !isTyping) {
    event.preventDefault();
    search.focus();
  }
});
// A card's own number in the report leads to the card on the map.
part('report').addEventListener('click', (event) => {
  const own = event.target instanceof Element ? event.target.closest('.own') : null;
  const id = own?.closest('[data-node]')?.getAttribute('data-node');
  if (!id) return;
  event.preventDefault();
  showCard(id);
});
// Paper is white.
let darkBefore = false;
window.addEventListener('beforeprint', () => {
  darkBefore = isDark();
  if (darkBefore) setDark(false);
});
window.addEventListener('afterprint', () => {
  if (darkBefore) setDark(true);
});

root.classList.add('js');
setDark(matchMedia('(prefers-color-scheme: dark)').matches);
if (matchMedia('(min-width: 900px)').matches) panel.showSummary(part('report'));
view.open();
