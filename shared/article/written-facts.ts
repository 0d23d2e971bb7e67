import type { Block } from '../text/blocks';
import { dateOf } from '../text/dates';
import { monthNamed } from '../text/months';
import { withoutWeekdays } from '../text/weekdays';
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
  /^(?:(?:authors?|written by|autor(?:in|es|a|ka|zy|ek)?|auteurs?|autore|författare|forfatter|te(?:x|ks|s)t[eo]?|kirjoittaja|szerző|yazar|yazan|автор(?:ы|и)?|текст|συντάκτης|συγγραφέας)\s*:\s*(?=\p{Lu})|(?:نویسنده|نویسندگان|نوشتهٔ?|بقلم|كتب|المؤلف|الكاتب|מאת|作者|撰文|记者|記者|著者|執筆|文|筆者|글|글쓴이|작성자)\s*[:：]\s*(?=\p{Lo}))/iu;

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
    .flatMap(partsOf)
    .map((part) => ({ date: dateOf(dayIn(part)), isChange: CHANGE.test(part) }))
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

/** A line that says several things, such as when it was published and when changed, as each of them. */
function partsOf(line: string): string[] {
  const parts = line
    .split(/[|·•]/)
    .map((part) => part.trim())
    .filter((part) => CHANGE.test(part) || SAYS_PUBLISHED.test(part));
  return parts.length > 1 ? parts : [line];
}

/** The day that a line gives and little else, as it is written there. */
function dayIn(line: string): string | undefined {
  if (!/\p{Nd}{4}/u.test(line)) return undefined;
  return (DATELINE.exec(line) ?? DATELINE.exec(withoutWeekdays(line)))?.[1];
}

const NUMBER = '\\p{Nd}{1,2}';
const YEAR = '[12۱۲١٢१२]\\p{Nd}{3}';
const MONTH = '\\p{L}[\\p{L}\\p{M}]{1,14}[.׳]?';
/** A day, in words or figures. */
const DAY = [
  `${MONTH}\\s+${NUMBER},?\\s+${YEAR}`,
  `${NUMBER}(?:er|[.º°])?\\s+(?:de\\s+|d['’]\\s?)?${MONTH}(?:\\s(?:الثاني|الأول))?(?:\\s?/\\s?\\p{L}[\\p{L} ]{1,20})?[,،]?\\s+(?:del?\\s+)?${YEAR}`,
  `${NUMBER}\\.\\s?${NUMBER}\\.\\s?${YEAR}`,
  `${YEAR}-\\p{Nd}{2}-\\p{Nd}{2}`,
  // Hungarian, Lithuanian, Latvian, Persian, Chinese and Japanese, Korean, Vietnamese
  `${YEAR}\\.\\s${MONTH}\\s${NUMBER}\\.?`,
  `${YEAR}\\s(?:m\\.\\s)${MONTH}\\s${NUMBER}(?:\\sd\\.)?`,
  `${YEAR}\\.\\sgada\\s${NUMBER}\\.\\s${MONTH}`,
  `۱\\p{Nd}{3}/${NUMBER}/${NUMBER}`,
  `${YEAR}\\s?年\\s?${NUMBER}\\s?月\\s?${NUMBER}\\s?日`,
  `${YEAR}(?:년\\s?${NUMBER}월\\s?${NUMBER}일|\\.\\s${NUMBER}\\.\\s${NUMBER}\\.?)`,
  `${NUMBER}\\stháng\\s${NUMBER},?\\s(?:năm\\s)?${YEAR}`,
].join('|');
const CHANGED =
  'updated|last updated|stand|(?:zuletzt )?aktualisiert|mis(?:e)? à jour|actualizado|atualizado|aggiornato|bijgewerkt|обновлено|оновлено|aktualizowano|aktualizováno|güncelleme|uppdaterad|oppdatert|opdateret|päivitetty|更新|به‌روزرسانی|تحديث|עודכן';
const PUBLISHED =
  'published|posted|date|veröffentlicht|erschienen|datum|publié|paru|publicado|fecha|pubblicato|data|gepubliceerd|geplaatst|опубликовано|дата публикации|дата|опубліковано|opublikowano|dodano|data publikacji|publikováno|vydáno|közzétéve|megjelent|δημοσιεύ(?:τηκε|θηκε)|δημοσίευση|ημερομηνία|публикувано|објављено|objavljeno|objavljen|publicat|publicerad|publisert|udgivet|julkaistu|yayın(?:lanma)?(?: tarihi)?|تاریخ انتشار|تاریخ|نُ?شر في|تاريخ النشر|פורסם|发布时间|發布時間|发布于|公開日?|掲載|投稿日|입력|작성일';
/** A line that holds a date and little else, perhaps behind who wrote it. */
const DATELINE = new RegExp(
  [
    // “Berlin, den”, “Paris, le”
    '^(?:\\p{L}[\\p{L}\\p{M}’-]{1,20}(?:\\s\\p{L}[\\p{L}\\p{M}’-]{1,20})?,\\s(?=(?:den|le|dnia|dn\\.)\\s)|.{0,40}[|·•]\\s{0,9}|(?:by|von|par|por|di|door|av|af|de)\\s.{2,60}?(?:,|\\s[-–—])\\s)?',
    `(?:${CHANGED}|${PUBLISHED})?\\s?[:：]?\\s{0,9}(?:(?:on|am|vom|den|le|el|il|em|op)\\s+)?(?:den\\s+|d\\.\\s+|dnia\\s+|dn\\.\\s+|ngày\\s+)?`,
    `(${DAY})`,
    '(?=(?:\\s?(?:г|р|r|d|года|году|року|година|roku|god|godine)|\\.\\s(?:a|god(?:ine)?))?\\.?(?:\\s*[|·•,،]|$)|\\s*[|·•,]|\\s+(?:klo |kl\\. |в |o |ob )?\\p{Nd}|\\s+[-–—]\\s|\\s+(?:um|à|a las|alle|às|om)\\s+\\d|\\s+(?:last\\s+)?updated\\b|$)',
  ].join(''),
  'iu',
);
/** Such a line that says when the text was changed: the day of publication is known better. */
const CHANGE = new RegExp(`^(?:${CHANGED})(?!\\p{L})`, 'iu');

const SAYS_PUBLISHED = new RegExp(`^(?:${PUBLISHED})(?!\\p{L})`, 'iu');

/** What may be a full date in a sentence, with the word for its month. */
const IN_TEXT = new RegExp(
  [
    `(?<![\\p{L}\\p{M}])(\\p{L}[\\p{L}\\p{M}]{2,14})\\s+\\d{1,2},?\\s+(?:19|20)\\d{2}(?!\\d)`,
    `(?<![\\d\\p{L}])\\d{1,2}(?:er|[.º°])?\\s+(?:de\\s+|d['’]\\s?)?(\\p{L}[\\p{L}\\p{M}]{2,14})\\s+(?:del?\\s+)?(?:19|20)\\d{2}(?!\\d)`,
  ].join('|'),
  'gu',
);

/** The first full date that the running text names, with its words: it may be the article's, or that of an event. */
export function dateInText(text: string): { date: string; words: string } | undefined {
  for (const [words, first, second] of text.matchAll(IN_TEXT)) {
    if (monthNamed(first ?? second ?? '', true, /^\d+\./.test(words)) === undefined) continue;
    const date = dateOf(words);
    return date === undefined ? undefined : { date, words };
  }
  return undefined;
}
