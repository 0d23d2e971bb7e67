import { expect, it } from 'vitest';
import { SCHEMES } from '../../../../shared/argue/schemes/schemes.data';
import { find } from '../../../../shared/map/arg-map';
import type { Link } from '../../../../shared/map/schema';
import { recordsOf } from '../../../../shared/map/table';
import { endEditing, typeInEditor } from '../../../../renderer/cards/edit-text';
import { answerQuestion, SCHEME_COMMANDS } from '../../../../renderer/inspector/scheme-commands';
import { openReaderWindow, type ReaderWindow } from '../../../support/reader-window';

function withLink(scheme: string): { window: ReaderWindow; link: () => Link; premise: string } {
  const window = openReaderWindow();
  const [premise, conclusion] = [window.addNode('evidence').node, window.addNode('claim').node];
  const store = window.session.map;
  store.dispatch('link.add', { relation: 'supports', premises: [premise], target: { node: conclusion } });
  const [first] = [...recordsOf(window.map().tables.links)];
  store.dispatch('link.set', { id: first!.id, fields: { scheme } });
  return { window, link: () => find(window.map(), 'links', first!.id)!, premise };
}

it.each(SCHEMES.map((scheme) => [scheme.name, scheme] as const))(
  'raising the questions of the %s opens the attack that each stands for',
  (name, { questions }) => {
    const { window, link, premise } = withLink(name);
    for (const { key, doubts } of questions) {
      void SCHEME_COMMANDS['scheme.raise'].run({ ...window, item: { id: key, of: link().id } });
      typeInEditor(window.session, `Doubt: ${key}`);
      endEditing(window.session);
      const raised = link().critical?.find((one) => one.key === key);
      expect(raised).toMatchObject({ status: 'raised' });
      const attack = [...recordsOf(window.map().tables.links)].find(
        ({ premises }) => premises[0] === raised?.node,
      );
      expect(attack).toMatchObject({
        relation: 'opposes',
        target: doubts === 'premise' ? { node: premise } : { link: link().id },
      });
    }
  },
);

it('leaves no trace of a question that nobody put into words, and goes back as one step', () => {
  const { window, link } = withLink('Argument from analogy');
  void SCHEME_COMMANDS['scheme.raise'].run({ ...window, item: { id: 'alike', of: link().id } });
  endEditing(window.session);
  expect(link().critical).toBeUndefined();
  void SCHEME_COMMANDS['scheme.raise'].run({ ...window, item: { id: 'alike', of: link().id } });
  typeInEditor(window.session, 'They differ.');
  endEditing(window.session);
  window.session.map.undo();
  expect(link().critical).toBeUndefined();
  expect(window.map().tables.nodes.size).toBe(2);
});

it('keeps that a question was asked and answered, with a note, until it is opened again', () => {
  const { window, link } = withLink('Argument from analogy');
  const context = { ...window, item: { id: 'alike', of: link().id } };
  answerQuestion(context, 'In all that matters.');
  expect(link().critical).toMatchObject([{ key: 'alike', status: 'answered', note: 'In all that matters.' }]);
  answerQuestion(context, '');
  expect(link().critical?.[0]).not.toHaveProperty('note');
  void SCHEME_COMMANDS['scheme.reopen'].run(context);
  expect(link().critical).toBeUndefined();
});
