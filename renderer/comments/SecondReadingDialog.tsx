import { useState } from 'react';
import {
  SCALES,
  agreementWith,
  cardWords,
  ratingsBy,
  readingItems,
  sayAgreement,
  secondReaders,
  valueWords,
  type ReadingItem,
} from '../../shared/review/second-reading';
import { shownText } from '../../shared/shown-text';
import { t } from '../../shared/words/words';
import { useEdit } from '../command/use-edit';
import { useMap } from '../state/context';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Modal } from '../ui/Modal';
import { READING_WORDS } from './words';
import './SecondReadingDialog.css';

interface SecondReadingDialogProps {
  /** Who reads. */
  by: string;
  onClose: () => void;
}

/** A second reading: grades and ratings without those of the map in sight, and then both beside each other. */
export function SecondReadingDialog({ by, onClose }: SecondReadingDialogProps) {
  const [compares, setCompares] = useState(false);
  return (
    <Modal title={READING_WORDS.title} onCancel={onClose} width={820}>
      {compares ? <Comparison by={by} /> : <Blind by={by} />}
      <div className="modal__actions">
        <Button
          label={compares ? READING_WORDS.goOn : READING_WORDS.compare}
          onClick={() => setCompares(!compares)}
        />
        <Button label={t('Close')} variant="primary" onClick={onClose} />
      </div>
    </Modal>
  );
}

/** What is asked, with nothing of what the map says. */
function Blind({ by }: { by: string }) {
  const map = useMap((now) => now);
  const items = readingItems(map);
  const said = ratingsBy(map, by);
  const done = items.filter(({ key }) => said.has(key)).length;
  return (
    <div className="reading">
      <p className="reading__hint">{READING_WORDS.blind}</p>
      <p role="status">{READING_WORDS.progress(done, items.length)}</p>
      {items.length === 0 && <p>{READING_WORDS.nothing}</p>}
      {items.map((item) => (
        <Question key={item.key} item={item} by={by} value={said.get(item.key)} />
      ))}
    </div>
  );
}

function Question({ item, by, value }: { item: ReadingItem; by: string; value: string | undefined }) {
  const edit = useEdit();
  const map = useMap((now) => now);
  const { scale, on, card, under } = item;
  return (
    <div className="reading__item">
      <p dir="auto">{shownText(cardWords(map, card))}</p>
      {under !== undefined && (
        <p className="reading__hint">{READING_WORDS.under(shownText(cardWords(map, under)))}</p>
      )}
      <Field label={SCALES[scale].title}>
        {(control) => (
          <select
            {...control}
            value={value ?? ''}
            onChange={({ target }) =>
              edit('rating.put', { on, by, value: target.value === '' ? null : target.value })
            }
          >
            <option value="">{READING_WORDS.notYet}</option>
            {SCALES[scale].values.map((one) => (
              <option key={one.value} value={one.value}>
                {one.words}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}

/** Both readings: how far they agree, and where they do not. */
function Comparison({ by }: { by: string }) {
  const map = useMap((now) => now);
  const readers = secondReaders(map);
  const [reader, setReader] = useState(readers.includes(by) ? by : (readers[0] ?? by));
  const scales = agreementWith(map, reader);
  return (
    <div className="reading">
      {readers.length > 1 && (
        <Field label={READING_WORDS.reader}>
          {(control) => (
            <select {...control} value={reader} onChange={({ target }) => setReader(target.value)}>
              {readers.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          )}
        </Field>
      )}
      {scales.length === 0 && <p>{READING_WORDS.none}</p>}
      {scales.map(({ scale, plain, weighted, differing }) => (
        <section key={scale}>
          <h3>{SCALES[scale].title}</h3>
          <p>{READING_WORDS.alike(sayAgreement(plain))}</p>
          {weighted.items > 0 && <p>{READING_WORDS.near(sayAgreement(weighted))}</p>}
          {differing.length > 0 && (
            <table className="reading__table">
              <thead>
                <tr>
                  <th>{READING_WORDS.differs}</th>
                  <th>{READING_WORDS.first}</th>
                  <th>{shownText(reader)}</th>
                </tr>
              </thead>
              <tbody>
                {differing.map((item) => (
                  <tr key={item.key}>
                    <td dir="auto">
                      {shownText(cardWords(map, item.card))}
                      {item.under !== undefined && ` · ${shownText(cardWords(map, item.under))}`}
                    </td>
                    <td>{valueWords(scale, item.first ?? '')}</td>
                    <td>{valueWords(scale, item.second)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </section>
      ))}
    </div>
  );
}
