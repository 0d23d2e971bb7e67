import { afterEach, describe, expect, it } from 'vitest';
import { appErrorSchema } from '../../../shared/host/call';
import { appError, errorLine, errorWords } from '../../../shared/result';
import { speak } from '../../../shared/words/words';

const GERMAN = {
  '“{name}” is gone.': '„{name}“ ist weg.',
  'Choose another file.': 'Wählen Sie eine andere Datei.',
  '“{name}” was not saved: {why}': '„{name}“ wurde nicht gespeichert: {why}',
};

afterEach(() => speak('en', {}));

describe('a failure', () => {
  const gone = appError('file-gone', '“{name}” is gone.', 'Choose another file.', { name: 'a.argmap' });
  const unsaved = appError('busy', '“{name}” was not saved: {why}', undefined, { name: 'b', why: gone });

  it('is English by itself, with its reason', () => {
    speak('de', GERMAN);
    expect(gone).toMatchObject({ message: '“a.argmap” is gone.', hint: 'Choose another file.' });
    expect(unsaved.message).toBe('“b” was not saved: “a.argmap” is gone.');
  });

  it('is worded in the language that is spoken, after it came over a wire', () => {
    speak('de', GERMAN);
    const came = appErrorSchema.parse(JSON.parse(JSON.stringify(unsaved)));
    expect(errorWords(came)).toEqual({ message: '„b“ wurde nicht gespeichert: „a.argmap“ ist weg.' });
    expect(errorLine(gone)).toBe('„a.argmap“ ist weg. Wählen Sie eine andere Datei.');
  });

  it('without values is worded by its sentences alone', () => {
    speak('de', GERMAN);
    expect(errorWords(appError('file-gone', 'Fold {it}', 'Choose another file.'))).toEqual({
      message: 'Fold {it}',
      hint: 'Wählen Sie eine andere Datei.',
    });
  });
});
