import { LIKELIHOOD_BANDS } from '../map/labels';
import type { Node } from '../map/schema';
import { likelihoodIn } from '../text/likelihood';
import { t } from '../words/words';

/** How a sentence begins that says how likely something is, where it is not "It is likely that". */
const OPENINGS: Partial<Record<NonNullable<Node['likelihood']>, string>> = {
  'almost no chance': 'There is almost no chance',
  'roughly even chance': 'There is a roughly even chance',
};

/** Words with which a sentence begins that are no names: inside a sentence they begin small. */
const NO_NAME =
  /^(?:A|An|The|This|That|These|Those|It|Its|He|She|They|We|There|Their|His|Her|Our|In|On|At|If|When|While|As|Some|Many|Most|All|Each|Every|No|Nobody|Nothing)\b/;

/** A sentence for a report, and what is wrong with it if something is. */
export interface LikelihoodSentence {
  readonly text: string;
  readonly caution: string | undefined;
}

/**
 * Puts a claim and its likelihood into a sentence with the words of ICD 203 (2015) and their band: “It is likely (55–80 %) that the bridge holds.”
 * @returns nothing where no likelihood is judged
 */
export function likelihoodSentence({
  text,
  likelihood,
}: Pick<Node, 'text' | 'likelihood'>): LikelihoodSentence | undefined {
  const words = text.replaceAll(/\s+/g, ' ').trim().replace(/\.$/, '');
  if (likelihood === undefined || words === '') return undefined;
  const claim = NO_NAME.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
  const opening = OPENINGS[likelihood] ?? `It is ${likelihood}`;
  return { text: `${opening} (${LIKELIHOOD_BANDS[likelihood]}) that ${claim}.`, caution: cautionOf(words) };
}

function cautionOf(text: string): string | undefined {
  const { likely, probable, confidence } = likelihoodIn(text);
  if (confidence !== undefined)
    return t(
      '“{confidence}” says how sure you are, not how likely it is: ICD 203 asks for a sentence of its own.',
      { confidence },
    );
  const said = likely ?? probable;
  return said && t('The claim says “{said}” already: readers would take both for one.', { said });
}
