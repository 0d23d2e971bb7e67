import { createHash } from 'node:crypto';
import { shownText } from '../../../shared/shown-text';
import { LANGUAGE } from '../../../shared/words/languages';
import { spokenLanguage, t } from '../../../shared/words/words';
import { xmlAttribute, xmlText } from '../../../shared/xml-text';
import type { Viewer } from './viewer';

/** What goes into a page. `picture` and `report` are markup that has been made safe; the rest is text. */
export interface PageParts {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly picture: string;
  readonly report: string;
  readonly data: unknown;
  readonly viewer: Viewer;
  /** How it is to be handled. */
  readonly mark?: string | undefined;
  /** Rules for the fonts inside. */
  readonly fontFaces: string;
}

/** The whole page: nothing in it comes from elsewhere, and nothing but its own script and style, named by their hashes, has an effect. */
export function page({
  title,
  language,
  direction,
  picture,
  report,
  data,
  viewer,
  mark,
  fontFaces,
}: PageParts): string {
  const style = inElement(fontFaces + viewer.style);
  const script = inElement(viewer.script);
  const marked = markLine(mark);
  return `<!doctype html>
<html lang="${xmlAttribute(language)}" dir="${LANGUAGE[spokenLanguage()].direction}" data-theme="light">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Counterpoint">
<title>${xmlText(title)}</title>
<style>${style}</style>
</head>
<body>
${marked}<header class="bar"><h1 dir="${direction}">${xmlText(title)}</h1><div class="tools" id="tools" lang="${spokenLanguage()}"></div></header>
<section class="map" id="map" aria-label="${xmlAttribute(t('Map'))}" tabindex="0">
${picture}
</section>
<aside class="panel" id="panel" aria-label="${xmlAttribute(t('Card'))}" hidden></aside>
<article class="report" id="report" aria-label="${xmlAttribute(t('Report'))}">
${report}
</article>
${marked}<footer class="made" lang="${spokenLanguage()}">${madeLine()}</footer>
<script type="application/json" id="map-data">${jsonInElement(data)}</script>
<script>${script}</script>
</body>
</html>
`;
}

/** How a page is to be handled, at its head and its foot. */
export function markLine(mark: string | undefined): string {
  return mark === undefined ? '' : `<p class="mark" dir="auto">${xmlText(shownText(mark))}</p>\n`;
}

/** What stands at the foot of every page that is handed to others. */
export function madeLine(): string {
  return xmlText(
    t('Made with Counterpoint. Everything is in this file; it asks for nothing from elsewhere.'),
  );
}

/** The policy of a page in which its own script and style alone have an effect, named by their hashes. */
export function policy(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'font-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hashOf(content: string): string {
  return `sha256-${createHash('sha256').update(content, 'utf8').digest('base64')}`;
}

/** JSON that no text in it can end: the page reads `\\u003c` where a `<` was. */
function jsonInElement(data: unknown): string {
  return JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/** Our own script or style, as it stands in its element. The page's parser makes one line end of each kind before the hash is taken, and `</` could end the element. */
export function inElement(content: string): string {
  return content
    .replace(/\r\n?/g, '\n')
    .replaceAll('</script', '<\\/script')
    .replaceAll('</style', '<\\/style');
}
