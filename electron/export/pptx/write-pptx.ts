import { strToU8, zipSync } from 'fflate';
import type { ArgMap } from '../../../shared/map/arg-map';
import { THEMES, type ThemeName } from '../../../shared/picture/themes';
import type { TalkSlide } from '../../../shared/present/talk';
import { shownText } from '../../../shared/shown-text';
import { xmlText } from '../../../shared/xml-text';
import {
  EMPTY_TREE,
  LAYOUT,
  MASTER,
  NAMESPACES,
  NOTES_MASTER,
  relationships,
  themeXml,
  XML,
} from './fixed-parts';
import { slideXml } from './slide-xml';

const TYPES = 'application/vnd.openxmlformats-officedocument.presentationml';

export interface PptxOptions {
  readonly theme: ThemeName;
  /** Whether the speaker's notes go along. */
  readonly notes: boolean;
  /** When the file says that it was made: ISO 8601. */
  readonly date: string;
  /** How it is to be handled. */
  readonly mark?: string | undefined;
  /** Hears which share of the slides is written. */
  readonly progress?: (share: number) => void;
}

/**
 * Writes a talk as a presentation (ECMA-376): a slide a step, made of shapes and text that can be edited, with lines that are glued to them. The same
 * map, options and date give the same bytes.
 */
export function writePptx(
  map: ArgMap,
  slides: readonly TalkSlide[],
  { theme, notes, date, mark, progress }: PptxOptions,
): Uint8Array {
  const look = THEMES[theme];
  const withNotes = notes ? slides.filter((slide) => slide.notes.trim() !== '') : [];
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(slides, withNotes),
    '_rels/.rels': relationships([
      ['officeDocument', 'ppt/presentation.xml'],
      [
        'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        'docProps/core.xml',
      ],
    ]),
    'docProps/core.xml': coreProperties(shownText(map.head.title), date),
    'ppt/presentation.xml': presentation(slides, withNotes.length > 0),
    'ppt/_rels/presentation.xml.rels': relationships([
      ['slideMaster', 'slideMasters/slideMaster1.xml'],
      ...slides.map(({ number }) => ['slide', `slides/slide${number}.xml`] as const),
      ['theme', 'theme/theme1.xml'],
      ...(withNotes.length > 0 ? [['notesMaster', 'notesMasters/notesMaster1.xml'] as const] : []),
    ]),
    'ppt/theme/theme1.xml': themeXml(look),
    'ppt/slideMasters/slideMaster1.xml': MASTER,
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relationships([
      ['slideLayout', '../slideLayouts/slideLayout1.xml'],
      ['theme', '../theme/theme1.xml'],
    ]),
    'ppt/slideLayouts/slideLayout1.xml': LAYOUT,
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': relationships([
      ['slideMaster', '../slideMasters/slideMaster1.xml'],
    ]),
  };
  for (const slide of slides) {
    const { number } = slide;
    progress?.((number - 1) / slides.length);
    files[`ppt/slides/slide${number}.xml`] = slideXml(slide, look, mark);
    files[`ppt/slides/_rels/slide${number}.xml.rels`] = relationships([
      ['slideLayout', '../slideLayouts/slideLayout1.xml'],
      ...(withNotes.includes(slide)
        ? [['notesSlide', `../notesSlides/notesSlide${number}.xml`] as const]
        : []),
    ]);
  }
  if (withNotes.length > 0) {
    files['ppt/notesMasters/notesMaster1.xml'] = NOTES_MASTER;
    files['ppt/notesMasters/_rels/notesMaster1.xml.rels'] = relationships([['theme', '../theme/theme2.xml']]);
    files['ppt/theme/theme2.xml'] = themeXml(THEMES.print);
  }
  for (const { number, notes: words } of withNotes) {
    files[`ppt/notesSlides/notesSlide${number}.xml`] = notesSlide(words);
    files[`ppt/notesSlides/_rels/notesSlide${number}.xml.rels`] = relationships([
      ['notesMaster', '../notesMasters/notesMaster1.xml'],
      ['slide', `../slides/slide${number}.xml`],
    ]);
  }
  const bytes = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(bytes, { mtime: new Date(date) });
}

function contentTypes(slides: readonly TalkSlide[], withNotes: readonly TalkSlide[]): string {
  const part = (name: string, type: string): string =>
    `<Override PartName="/${name}" ContentType="${type}+xml"/>`;
  const theme = 'application/vnd.openxmlformats-officedocument.theme';
  const parts = [
    part('ppt/presentation.xml', `${TYPES}.presentation.main`),
    part('ppt/slideMasters/slideMaster1.xml', `${TYPES}.slideMaster`),
    part('ppt/slideLayouts/slideLayout1.xml', `${TYPES}.slideLayout`),
    part('ppt/theme/theme1.xml', theme),
    part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties'),
    ...slides.map(({ number }) => part(`ppt/slides/slide${number}.xml`, `${TYPES}.slide`)),
    ...withNotes.map(({ number }) => part(`ppt/notesSlides/notesSlide${number}.xml`, `${TYPES}.notesSlide`)),
    ...(withNotes.length > 0
      ? [
          part('ppt/notesMasters/notesMaster1.xml', `${TYPES}.notesMaster`),
          part('ppt/theme/theme2.xml', theme),
        ]
      : []),
  ];
  return `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`;
}

function presentation(slides: readonly TalkSlide[], hasNotes: boolean): string {
  const list = slides.map(({ number }) => `<p:sldId id="${255 + number}" r:id="rId${number + 1}"/>`).join('');
  const notes = hasNotes
    ? `<p:notesMasterIdLst><p:notesMasterId r:id="rId${slides.length + 3}"/></p:notesMasterIdLst>`
    : '';
  return `${XML}<p:presentation ${NAMESPACES}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>${notes}<p:sldIdLst>${list}</p:sldIdLst><p:sldSz cx="12192000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`;
}

function coreProperties(title: string, date: string): string {
  const when = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date.slice(0, 19)}Z</dcterms:${name}>`;
  return `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>Counterpoint</dc:creator>${when('created')}${when('modified')}</cp:coreProperties>`;
}

function notesSlide(notes: string): string {
  const lines = notes
    .split('\n')
    .map((text) => `<a:p><a:r><a:rPr lang="en-US"/><a:t>${xmlText(text)}</a:t></a:r></a:p>`);
  return `${XML}<p:notes ${NAMESPACES}><p:cSld><p:spTree>${EMPTY_TREE}<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp><p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${lines.join('')}</p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
}
