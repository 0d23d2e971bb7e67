import type { Block } from '../text/blocks';
import { dateOf } from '../text/dates';
import { MONTHS } from '../text/months.data';
import { authorsOfByline } from './authors';
import { isByline } from './bylines';
import { likelyLanguage } from './likely-language';

const TOP = 6; // blocks in which a byline or a dateline stands
const LONGEST_LINE = 90; // UTF-16 units
const HEAD = 2; // blocks whose lines may be a headline and what stands below it
const MOST_LINES = 5; // of such a block
const SHORT_LINE = 60; // UTF-16 units: longer ones may be a paragraph that was wrapped

const BYLINE = /^by\s+(\p{L}[\p{L}.'’\- ]+(?:[,&]\s+\p{L}[\p{L}.'’\- ]+)*)(?=[|·•–—,]|$)/iu;
const LABEL =
  /^(?:authors?|written by|autor(?:in|es|a)?|auteurs?|autore|författare|forfatter|te(?:x|ks|s)t[eo]?)\s*:\s*(?=\p{Lu})/iu;

/**
 * The authors and the date that lines of their own near the top name: “By Jane Doe”, “6 February 2026”.
 * @param told the language that the article is said to have
 */
export function topLines(
  text: string,
  blocks: readonly Block[],
  told?: string,
): { authors?: string[]; published?: string } {
  const lines = blocks
    .slice(0, TOP)
    .flatMap(({ start, end }, index) => linesOf(text.slice(start, end).trim(), index < HEAD))
    .filter((line) => line.length <= LONGEST_LINE);
  const language = told ?? likelyLanguage(text);
  const byline = lines.find(
    (line) => LABEL.test(line) || /^\p{Lu}/u.test(BYLINE.exec(line)?.[1] ?? '') || isByline(line, language),
  );
  const authors = authorsOfByline(byline?.replace(LABEL, ''), language);
  const [day] = lines
    .map((line) => ({ date: dateOf(DATELINE.exec(line)?.[1]), isChange: CHANGE.test(line) }))
    .filter(({ date }) => date !== undefined)
    .sort((a, b) => Number(a.isChange) - Number(b.isChange));
  return {
    ...(authors.length > 0 && { authors }),
    ...(day?.date !== undefined && { published: day.date }),
  };
}

/** A block as one line; of one at the top that is not a paragraph, its lines. */
function linesOf(block: string, isHead: boolean): string[] {
  const lines = block.split('\n').map((line) => line.trim());
  const areLines = lines.length <= MOST_LINES && lines.every((line) => line.length <= SHORT_LINE);
  return isHead && areLines ? lines : [block];
}

/** A day, in words or figures. */
const DAY =
  /(\p{L}{3,10}\.?\s+\d{1,2},?\s+[12]\d{3}|\d{1,2}(?:er|[.º°])?\s+(?:de\s+|d['’]\s?)?\p{L}{3,10}\.?,?\s+(?:del?\s+)?[12]\d{3}|\d{1,2}\.\s?\d{1,2}\.\s?[12]\d{3}|[12]\d{3}-\d{2}-\d{2})/u;
const WEEKDAY = new RegExp(
  [
    '(?:mon|tues|wednes|thurs|fri|satur|sun)day',
    '(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend',
    'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
    'lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo',
    '(?:luned|marted|mercoled|gioved|venerd)[ìi]|sabato|domenica',
    '(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?',
    '(?:maan|dins|woens|donder|vrij|zater|zon)dag',
  ].join('|'),
);
const CHANGED =
  'updated|last updated|stand|(?:zuletzt )?aktualisiert|mis(?:e)? à jour|actualizado|atualizado|aggiornato|bijgewerkt';
const PUBLISHED =
  'published|posted|date|veröffentlicht|erschienen|datum|publié|paru|publicado|fecha|pubblicato|data|gepubliceerd|geplaatst';
/** A line that holds a date and little else, perhaps behind who wrote it. */
const DATELINE = new RegExp(
  [
    '^(?:.{0,40}[|·•]\\s{0,9}|(?:by|von|par|por|di|door|av|af|de)\\s.{2,60}?(?:,|\\s[-–—])\\s)?',
    `(?:${CHANGED}|${PUBLISHED})?\\s?:?\\s{0,9}(?:(?:on|am|vom|den|le|el|il|em|op)\\s+)?(?:(?:${WEEKDAY.source}),?\\s+)?(?:den\\s+)?`,
    DAY.source,
    '(?=\\s*[|·•,]|\\s+\\d|\\s+[-–—]\\s|\\s+(?:um|à|a las|alle|às|om)\\s+\\d|\\s+(?:last\\s+)?updated\\b|$)',
  ].join(''),
  'iu',
);
/** Such a line that says when the text was changed: the day of publication is known better. */
const CHANGE = new RegExp(`^(?:${CHANGED})(?!\\p{L})`, 'iu');

const MONTH_NAMES = MONTHS.map(({ names }) => names.replaceAll(' ', '|')).join('|');
/** A full date in a sentence, with the whole name of its month. */
const IN_TEXT = new RegExp(
  [
    `(?<!\\p{L})(?:${MONTH_NAMES})\\s+\\d{1,2},?\\s+(?:19|20)\\d{2}(?!\\d)`,
    `(?<![\\d\\p{L}])\\d{1,2}(?:er|[.º°])?\\s+(?:de\\s+|d['’]\\s?)?(?:${MONTH_NAMES})\\s+(?:del?\\s+)?(?:19|20)\\d{2}(?!\\d)`,
  ].join('|'),
  'iu',
);

/** The first full date that the running text names, with its words: it may be the article's, or that of an event. */
export function dateInText(text: string): { date: string; words: string } | undefined {
  const words = IN_TEXT.exec(text)?.[0];
  const date = dateOf(words);
  return words !== undefined && date !== undefined ? { date, words } : undefined;
}
