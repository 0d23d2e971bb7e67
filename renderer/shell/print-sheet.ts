import { drawMap } from '../../shared/picture/draw-map';
import { svgPicture } from '../../shared/picture/svg';
import { shownNow } from '../convert/shown-now';
import type { Session } from '../state/session';
import './print.css';

/**
 * Puts what the canvas shows on the sheet that is printed in place of the window: the map with its title and what its signs mean, in light
 * colours whatever the theme, no larger than it is, on one page that lies as the map does.
 * @returns what takes it away again
 */
export function putSheet(session: Session): () => void {
  const { map } = session.map.store.getState();
  const { hidden, faded } = shownNow(session);
  const drawing = drawMap(map, {
    theme: 'light',
    title: map.head.title,
    legend: true,
    hidden: new Set(hidden),
    faded: new Set(faded),
  });
  const parsed = new DOMParser().parseFromString(svgPicture(drawing), 'image/svg+xml').documentElement;
  const picture = document.importNode(parsed, true) as unknown as SVGElement;
  picture.style.maxWidth = `${drawing.width}px`;
  picture.style.maxHeight = `${drawing.height}px`;
  const sheet = document.createElement('div');
  sheet.className = 'print-sheet';
  sheet.append(picture);
  document.body.append(sheet);
  const page = pageStyle(drawing.width > drawing.height ? 'landscape' : 'portrait');
  document.adoptedStyleSheets.push(page);
  return () => {
    sheet.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((style) => style !== page);
  };
}

/** Not a `style` element: our security policy has none. */
function pageStyle(orientation: 'landscape' | 'portrait'): CSSStyleSheet {
  const style = new CSSStyleSheet();
  style.replaceSync(`@page { size: ${orientation}; margin: 12mm; }`);
  return style;
}
