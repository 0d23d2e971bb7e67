import { afterEach, expect, it } from 'vitest';
import type { LossReport } from '../../../../shared/formats/loss';
import { keptInWords, lossInWords } from '../../../../shared/formats/loss-words';
import { READERS } from '../../../../shared/formats/readers';
import de from '../../../../shared/words/catalogs/de.json';
import { speak } from '../../../../shared/words/words';
import { FOREIGN_FILES } from '../../../support/foreign-files';
import { readWith } from '../../../support/round-trip';

afterEach(() => speak('en', {}));

async function reportOf(format: string, text: string, language: 'en' | 'de'): Promise<LossReport> {
  const reader = await READERS[format]?.();
  if (!reader) throw new Error(format);
  speak(language, language === 'de' ? de : {});
  return readWith(reader, text).report;
}

/** What became of all that was lost, and how the reader took what the file leaves open. */
const told = ({ approximated, dropped, assumed = [] }: LossReport): (string | undefined)[] =>
  [...approximated, ...dropped, ...assumed].map(({ how }) => how);

it('says in German what a file of argument technology could not keep', async () => {
  const text = JSON.stringify({
    nodes: [
      { nodeID: '1', type: 'I', text: 'Flüsse treten über die Ufer.' },
      { nodeID: '2', text: 'Es regnet.' },
      { nodeID: '3', type: 'MA', text: 'Default Rephrase' },
    ],
    edges: [
      { edgeID: '1', fromID: '2', toID: '1' },
      { edgeID: '2', fromID: '2', toID: '9' },
    ],
  });
  const report = await reportOf('aif', text, 'de');
  expect([...report.approximated, ...report.dropped].map(lossInWords).sort()).toEqual([
    'Kante („2 → 9“): Ein Ende davon steht nicht in der Datei.',
    'Kante („Es regnet. → Flüsse treten über die Ufer.“): Führt von Behauptung zu Behauptung: als Unterstützung gelesen.',
    'Knoten („Es regnet.“): Der Typ fehlt: als Behauptung gelesen.',
    'MA-Knoten („Default Rephrase“): Etwas noch einmal zu sagen ist kein Grund dafür: nicht gezeichnet, aber für den Rückweg aufbewahrt.',
  ]);
  expect(keptInWords(report)).toBe('2 Karten und 1 Verknüpfung erhalten.');
});

it('says nothing in English of any file that another program wrote', async () => {
  for (const { format, text } of FOREIGN_FILES) {
    const [english, german] = [await reportOf(format, text, 'en'), await reportOf(format, text, 'de')];
    const hows = told(english);
    expect(told(german)).toHaveLength(hows.length);
    const same = told(german).filter((how, index) => how !== undefined && how === hows[index]);
    expect(same, format).toEqual([]);
  }
});
