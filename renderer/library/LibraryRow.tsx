import { FileText, Map as MapIcon } from 'lucide-react';
import type { LibraryMap } from '../../shared/host/library-calls';
import { KIND } from '../../shared/map/node-kinds';
import { shownText } from '../../shared/shown-text';
import { t } from '../../shared/words/words';
import { wordChanges } from '../../shared/text/word-changes';
import { KindIcon } from '../ui/KindIcon';
import { WordDiff } from '../ui/WordDiff';
import { dayWords } from '../ui/dates';
import { MarkedWords } from './MarkedWords';
import { placeWords, type Hit, type Row } from './rows';

interface LibraryRowProps {
  row: Row;
  /** The claim that was asked about: what a card that is nearly the same says otherwise is marked. */
  claim: string | undefined;
}

/** What one line of the library's list shows. */
export function LibraryRow({ row, claim }: LibraryRowProps) {
  switch (row.kind) {
    case 'map':
      return <MapLine map={row.map} />;
    case 'found-in':
      return (
        <>
          <MapIcon size={14} aria-hidden />
          <span className="library__title" dir="auto">
            {titleOf(row.map.title)}
          </span>
          <span className="library__where">
            <bdi>{shownText(placeWords(row.map))}</bdi>
          </span>
          {row.more > 0 && (
            <span className="library__more">
              {t('{more, plural, one {# more in this map} other {# more in this map}}', { more: row.more })}
            </span>
          )}
        </>
      );
    case 'hit':
      return <HitLine hit={row.hit} claim={claim} />;
  }
}

function MapLine({ map }: { map: LibraryMap }) {
  const { title, modified, cards, links, articles, tags } = map;
  return (
    <>
      <MapIcon size={14} aria-hidden />
      <span className="library__words">
        <span className="library__title" dir="auto">
          {titleOf(title)}
        </span>
        <span className="library__where">
          <bdi>{shownText(placeWords(map))}</bdi>
          {tags.slice(0, 4).map((tag) => (
            <span key={tag} className="library__tag">
              <bdi>{shownText(tag)}</bdi>
            </span>
          ))}
        </span>
      </span>
      <span className="library__counts">
        {t(
          '{cards, plural, one {# card} other {# cards}}, {links, plural, one {# link} other {# links}}, {articles, plural, one {# article} other {# articles}}',
          { cards, links, articles },
        )}
      </span>
      <time className="library__date" dateTime={modified}>
        {dayWords(modified)}
      </time>
    </>
  );
}

function HitLine({ hit, claim }: { hit: Hit; claim: string | undefined }) {
  const { what, kind, text, marks, aside, asideMarks = [], share, by, cards } = hit;
  const isOther = claim !== undefined && share !== undefined && share < 1;
  return (
    <>
      {kind ? <KindIcon kind={kind} /> : <FileText size={14} aria-hidden />}
      <span className="library__words">
        <span>
          <span className="visually-hidden">
            {kind ? t(KIND[kind].label) : what === 'article' ? t('Article') : ''}{' '}
          </span>
          {isOther ? (
            <WordDiff changes={wordChanges(claim, text)} />
          ) : (
            <MarkedWords text={text} marks={marks} />
          )}
        </span>
        {aside !== undefined && (
          <span className="library__where">
            <MarkedWords text={aside} marks={asideMarks} />
          </span>
        )}
      </span>
      {share !== undefined && <span className="library__share">{shareWords(share)}</span>}
      {by !== undefined && (
        <span className="library__share">
          {t('{by}, {cards, plural, =0 {no card} one {# card} other {# cards}}', {
            by: byWords(by),
            cards: cards ?? 0,
          })}
        </span>
      )}
    </>
  );
}

function shareWords(share: number): string {
  return share === 1 ? t('The same words') : t('{percent} % alike', { percent: Math.round(share * 100) });
}

function byWords(by: NonNullable<Hit['by']>): string {
  if (by === 'doi') return t('The same DOI');
  return by === 'address' ? t('The same address') : t('The same text');
}

function titleOf(title: string): string {
  return shownText(title || t('Untitled map'));
}
