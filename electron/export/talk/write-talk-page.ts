import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArgMap } from '../../../shared/map/arg-map';
import { num } from '../../../shared/picture/path-data';
import { fontFaces, svgPicture, type EmbeddedFont } from '../../../shared/picture/svg';
import { THEMES, tokensOf, type ThemeName } from '../../../shared/picture/themes';
import type { TalkBarAct } from '../../../shared/present/talk-bar';
import { widePicture, type TalkSlide } from '../../../shared/present/talk';
import { shownText } from '../../../shared/shown-text';
import { baseDirection } from '../../../shared/text-layout/base-direction';
import { xmlAttribute, xmlText } from '../../../shared/xml-text';
import { LANGUAGE } from '../../../shared/words/languages';
import { spokenLanguage, t } from '../../../shared/words/words';
import { inElement, madeLine, markLine, policy } from '../html/page';

export interface TalkPageOptions {
  readonly theme: ThemeName;
  /** Whether the speaker's notes go along. */
  readonly notes: boolean;
  /** Where the build put `handout`, which holds the page's script and style. */
  readonly folder: string;
  readonly fonts: readonly EmbeddedFont[];
  /** How it is to be handled. */
  readonly mark?: string | undefined;
  /** Hears which share of the steps is written. */
  readonly progress?: (share: number) => void;
}

/**
 * Writes a talk as one web page: with scripts it is given step by step, without them it is read from top to bottom. It asks for nothing from
 * elsewhere and holds nothing of the map but what the steps show. The same map gives the same bytes.
 */
export function writeTalkPage(
  map: ArgMap,
  slides: readonly TalkSlide[],
  { theme, notes, folder, fonts, mark, progress }: TalkPageOptions,
): string {
  const title = shownText(map.head.title) || t('Talk');
  const read = (name: string): string => readFileSync(join(folder, 'handout', name), 'utf8');
  const style = inElement(`${fontFaces(fonts)}:root{${colorsOf(theme)}}${read('talk.css')}`);
  const script = inElement(read('talk.js'));
  const marked = markLine(mark);
  const steps = slides.map((slide, index) => {
    progress?.(index / slides.length);
    return stepSection(slide, slides, { index, theme, notes });
  });
  return `<!doctype html>
<html lang="${xmlAttribute(map.head.language ?? 'en')}" dir="${LANGUAGE[spokenLanguage()].direction}" data-theme="${theme === 'dark' ? 'dark' : 'light'}">
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
${marked}<header><h1 dir="${baseDirection(title)}">${xmlText(title)}</h1></header>
<main id="talk" tabindex="-1">
${steps.join('\n')}
</main>
<p id="said" aria-live="assertive"></p>
${bar(notes && slides.some(hasNotes))}
${marked}<footer lang="${spokenLanguage()}">${madeLine()}</footer>
<script>${script}</script>
</body>
</html>
`;
}

function stepSection(
  slide: TalkSlide,
  slides: readonly TalkSlide[],
  { index, theme, notes }: { index: number; theme: ThemeName; notes: boolean },
): string {
  const { box, drawing } = widePicture(slide, slides[index - 1], theme);
  const seen = [box.minX, box.minY, box.maxX - box.minX, box.maxY - box.minY].map(num).join(' ');
  const title = slide.title || t('Step {number}', { number: slide.number });
  return `<section class="step" id="step-${slide.number}" aria-label="${xmlAttribute(t('Step {at} of {count}', { at: slide.number, count: slides.length }))}" data-box="${seen}">
<h2 dir="auto">${xmlText(title)}</h2>
<div class="view">
<figure class="map">${svgPicture({ ...drawing, ...rectOf(box) })}</figure>
${slide.passages.length > 0 ? `<aside class="passages" aria-label="${xmlAttribute(t('Passages'))}">${slide.passages.map(passage).join('')}</aside>` : ''}
</div>
<ul class="outline">${slide.outline.map((line) => `<li dir="auto">${xmlText(line)}</li>`).join('')}</ul>
${notes && hasNotes(slide) ? `<aside class="notes" aria-label="${xmlAttribute(t('Notes'))}" dir="auto">${xmlText(slide.notes)}</aside>` : ''}
</section>`;
}

function hasNotes({ notes }: TalkSlide): boolean {
  return notes.trim() !== '';
}

/** The buttons below a talk; the page's script shows them and says what they do. */
function bar(withNotes: boolean): string {
  const button = (act: TalkBarAct, words: string, name: string): string =>
    `<button type="button" data-act="${act}" title="${xmlAttribute(name)}" aria-label="${xmlAttribute(name)}">${xmlText(words)}</button>`;
  const buttons = [
    button('back', '‹', t('Step before')),
    '<span></span>',
    button('next', '›', t('Next step')),
    ...(withNotes ? [button('notes', t('Notes'), t('Show or hide notes (N)'))] : []),
    button('read', t('Read'), t('Read from top to bottom, or step by step (R)')),
    button('full', t('Full ## screen'), t('Full screen (F)')),
  ];
  return `<nav id="bar" aria-label="${xmlAttribute(t('Talk'))}" lang="${spokenLanguage()}" hidden>${buttons.join('')}</nav>`;
}

function passage({ text, from }: TalkSlide['passages'][number]): string {
  return `<figure><blockquote dir="auto">${xmlText(text)}</blockquote><figcaption dir="auto">${xmlText(from)}</figcaption></figure>`;
}

function rectOf({ minX, minY, maxX, maxY }: { minX: number; minY: number; maxX: number; maxY: number }) {
  return { x: minX, y: minY, width: maxX - minX, height: maxY - minY };
}

/** The colours of a look as custom properties of the page. */
function colorsOf(name: ThemeName): string {
  return Object.entries(tokensOf(THEMES[name]))
    .map(([token, color]) => `--${token}:${color};`)
    .join('');
}
