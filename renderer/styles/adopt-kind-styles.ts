import { kindStyles } from '../../shared/picture/kind-styles';

/** Gives the page the colours of kinds and relations, before anything is drawn. Not a `style` element: our security policy has none. */
export function adoptKindStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(kindStyles());
  document.adoptedStyleSheets.push(sheet);
}
