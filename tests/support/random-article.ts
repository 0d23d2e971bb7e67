import { seededRandom } from './ids';

const SUBJECTS =
  'the ferry,the town council,a new timetable,the harbour master,its oldest quarter,the night market,a smaller engine,the island school,the lighthouse,every second household,the repair yard,Dr. Ostrova,the winter budget,a cheaper ticket,the northern mole';
const VERBS =
  'carries,divides,costs,delays,replaces,protects,depends on,rules out,pays for,outlives,weakens,explains,crowds,reaches,undermines';
const OBJECTS =
  'the fishing fleet,most of the crossings,what visitors bring,a third of the repairs,the last train,its own crew,the summer trade,two of the piers,the price of bread,older residents,the quiet months,any later plan,the common purse,the tide tables,a fair share';
const TURNS =
  'Because ,However ,Therefore ,For example ,Although ,In 2019 ,According to a survey of 1,240 people ,I believe that ,Critics say that ,Moreover ,It should be said that ,Of course ,If ,After all ,Many assume that ';
const TAILS =
  ', since it was built for less|, but nobody counted the days|, which few had expected|, so the fares must rise|, and 17 % of them agree|, as the engineers found| unless the weather turns| while the debate goes on';

/**
 * An English article of so many words (a few more), argued in words of our own: reasons, objections, reports, figures and questions in
 * paragraphs of three to seven sentences, under a headline. The same arguments give the same text.
 */
export function randomArticle(words: number, seed = 1): string {
  const random = seededRandom(seed);
  const one = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const [subjects, verbs, objects] = [SUBJECTS, VERBS, OBJECTS].map((list) => list.split(',')) as [
    string[],
    string[],
    string[],
  ];
  const turns = TURNS.split(' ,').map((turn) => `${turn.trim()} `);
  const tails = TAILS.split('|');
  const paragraphs = ['Should the ferry be kept?'];
  for (let count = 0; count < words;) {
    const length = 3 + Math.floor(random() * 5);
    const sentences = Array.from({ length }, () => {
      const core = `${one(subjects)} ${one(verbs)} ${one(objects)}`;
      if (random() < 0.08) return capital(`would it help if ${core}?`);
      const turn = random() < 0.4 ? one(turns) : '';
      return capital(`${turn}${core}${random() < 0.5 ? one(tails) : ''}.`);
    });
    const paragraph = sentences.join(' ');
    count += paragraph.split(' ').length;
    paragraphs.push(paragraph);
  }
  return `${paragraphs.join('\n\n')}\n`;
}

function capital(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}
