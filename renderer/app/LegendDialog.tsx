import type { ReactNode } from 'react';
import { KIND } from '../../shared/map/node-kinds';
import { RELATION } from '../../shared/map/relations';
import { NODE_KINDS, RELATIONS } from '../../shared/map/schema';
import { t, worded } from '../../shared/words/words';
import { Button } from '../ui/Button';
import { KindIcon, RelationIcon } from '../ui/KindIcon';
import { Modal } from '../ui/Modal';
import './LegendDialog.css';

/** What is not a kind or a relation, and is seen on the canvas all the same. */
const OTHERS: readonly [sign: string, meaning: string][] = worded([
  ['★', 'A main question, or a main point of an article or of the map.'],
  ['+12', 'A folded branch, and how many cards it hides. Click to unfold.'],
  ['●', 'A joint on a line: its premises stand together, and it can be supported or opposed itself.'],
  ['- - -', 'A dashed card or line in the text is a proposal, or rests on words that are in doubt.'],
]);

/** What the signs on the canvas mean. */
export function LegendDialog({ onClose }: { onClose: () => void }) {
  return (
    <Modal title={t('Legend')} onCancel={onClose} width={620}>
      <div className="legend" tabIndex={0} role="region" aria-label={t('What the signs mean')}>
        <Part title={t('Cards')}>
          {NODE_KINDS.map((kind) => (
            <Entry key={kind} sign={<KindIcon kind={kind} size={18} />} name={KIND[kind].label}>
              {KIND[kind].legend}
            </Entry>
          ))}
        </Part>
        <Part title={t('Links')}>
          {RELATIONS.map((relation) => (
            <Entry
              key={relation}
              sign={<RelationIcon relation={relation} size={18} />}
              name={RELATION[relation].label}
            >
              {RELATION[relation].legend}
            </Entry>
          ))}
        </Part>
        <Part title={t('Signs')}>
          {OTHERS.map(([sign, meaning]) => (
            <Entry key={sign} sign={<b>{sign}</b>}>
              {meaning}
            </Entry>
          ))}
        </Part>
      </div>
      <div className="modal__actions">
        <Button label={t('Close')} variant="primary" autoFocus onClick={onClose} />
      </div>
    </Modal>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}

function Entry({ sign, name, children }: { sign: ReactNode; name?: string; children: ReactNode }) {
  return (
    <li>
      <span className="legend__sign" aria-hidden>
        {sign}
      </span>
      <span>
        {name !== undefined && <strong>{name}. </strong>}
        {children}
      </span>
    </li>
  );
}
