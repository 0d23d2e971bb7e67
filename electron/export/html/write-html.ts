import type { CitationStyleName } from '../../../shared/citations/styles';
import type { ArgMap } from '../../../shared/map/arg-map';
import { drawMap } from '../../../shared/picture/draw-map';
import { fontFaces, svgPicture, type EmbeddedFont } from '../../../shared/picture/svg';
import type { Judgement } from '../../../shared/report/judged';
import { handoutData, type HandoutPage } from '../../../shared/report/handout-data';
import { reportHtml } from '../../../shared/report/report-html';
import { reportOf } from '../../../shared/report/report-of';
import { baseDirection } from '../../../shared/text-layout/base-direction';
import { page } from './page';
import type { Viewer } from './viewer';
import { wordsInScript } from './words-in-script';

export interface HtmlOptions {
  /** The script and the style that ship with the program. */
  readonly viewer: Viewer;
  /** Fonts that go into the file, so that it looks the same everywhere. */
  readonly fonts?: readonly EmbeddedFont[] | undefined;
  /** Whether the sources' texts go along whole, and not the passages alone. */
  readonly texts: boolean;
  readonly judgement?: Judgement | undefined;
  readonly mark?: string | undefined;
  /** How the report cites sources. */
  readonly citationStyle?: CitationStyleName | undefined;
}

/**
 * Writes a map as one web page: with scripts a map to walk through, without them its report and a still picture. It asks for nothing from
 * elsewhere. The same map gives the same bytes.
 */
export function writeHtml(
  map: ArgMap,
  { viewer, fonts = [], texts, judgement, mark, citationStyle }: HtmlOptions,
): string {
  const { report } = reportOf(map, { ...judgement, judged: judgement?.says, citationStyle });
  return page({
    title: report.title,
    language: report.language,
    direction: baseDirection(report.title),
    picture: svgPicture(
      drawMap(map, { theme: 'light', ...(judgement && { standings: judgement.standings }) }),
    ),
    report: reportHtml(report),
    data: {
      ...handoutData(map, { texts, judgement }),
      words: wordsInScript(viewer.script),
    } satisfies HandoutPage,
    viewer,
    mark,
    fontFaces: fontFaces(fonts),
  });
}
