import { ExternalLink, FileText, MessageSquare, Tag, TriangleExclamationPoint, User } from 'lucide-react';
import { DOUBTS } from '../../shared/map/asides';
import { pillStyle, type Pill } from '../../shared/picture/badge-pills';
import { shortened } from '../../shared/picture/shapes';
import { t } from '../../shared/words/words';
import { useWorkspace } from '../state/context';
import { countedRecords } from '../../shared/map/record-words';

const ICONS = {
  doubt: TriangleExclamationPoint,
  source: FileText,
  speaker: User,
  elsewhere: ExternalLink,
  tag: Tag,
  comment: MessageSquare,
} as const;

/** The row under a card's text: what is in doubt, where it comes from, grades, who speaks, the other map, tags, comments. */
export function CardBadges({ pills }: { pills: readonly Pill[] }) {
  const { commands } = useWorkspace();
  if (pills.length === 0) return null;
  return (
    <footer className="card__badges">
      {pills.map((pill) => {
        const look = { title: tipOf(pill), style: { width: pill.width } };
        const { of, text, leadsTo } = pill;
        return leadsTo === undefined ? (
          <span key={`${of} ${text}`} className={`badge badge--${of}`} {...look}>
            <PillParts pill={pill} />
          </span>
        ) : (
          <button
            key={of}
            type="button"
            className={`badge badge--${of} nodrag`}
            {...look}
            onClick={() => commands.run(leadsTo.command, { id: leadsTo.id })}
          >
            <PillParts pill={pill} />
          </button>
        );
      })}
    </footer>
  );
}

function PillParts({ pill }: { pill: Pill }) {
  return (
    <>
      {pill.icon && <PillIcon {...pill.icon} />}
      {pill.textWidth > 0 && <bdi>{shortened(pill.text, pillStyle(pill), pill.textWidth + 0.01)}</bdi>}
      {pill.more !== undefined && <span>{pill.more}</span>}
    </>
  );
}

function PillIcon({ of, size }: NonNullable<Pill['icon']>) {
  const Icon = ICONS[of];
  return <Icon size={size} aria-hidden />;
}

function tipOf({ of, text }: Pill): string {
  if (of === 'source') return t('Show the passage in “{text}”', { text });
  if (of === 'doubt') {
    const doubt = Object.values(DOUBTS).find(({ badge }) => badge === text);
    return t('Its words are {words}. Show them', { words: doubt?.words ?? t('in doubt') });
  }
  if (of === 'grade') return t('Grade {text}: reliability of the source, credibility of the item', { text });
  if (of === 'speaker') return t('Said by {text}', { text });
  if (of === 'elsewhere') return t('Open the card that it stands for, in {text}', { text });
  if (of === 'comments') return countedRecords('comments', Number(text));
  return of === 'tag' ? t('Tag: {text}', { text }) : text;
}
