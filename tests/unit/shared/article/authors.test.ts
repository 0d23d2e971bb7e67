import { describe, expect, it } from 'vitest';
import { authorsIn, authorsOfByline } from '../../../../shared/article/authors';

describe('authors in a line', () => {
  it.each([
    ['By Ada Byron', ['Ada Byron']],
    ['Ada Byron and Charles Babbage', ['Ada Byron', 'Charles Babbage']],
    ['Ada Byron, Mary Somerville, and Charles Babbage', ['Ada Byron', 'Mary Somerville', 'Charles Babbage']],
    ['Byron, Ada; Babbage, Charles', ['Byron, Ada', 'Babbage, Charles']],
    ['Byron, Ada', ['Byron, Ada']],
    ['Ada Byron & Ada Byron', ['Ada Byron']],
    ['By Ada Byron February 6, 2026 8:02 pm UTC @ada', ['Ada Byron']],
    ['Ada Byron - Feb 6, 2026', ['Ada Byron']],
    ['Ada Byron, Senior Editor', ['Ada Byron']],
    ['Ada Byron Staff Writer', ['Ada Byron']],
    ['Ada Byron, PhD, and Mary Somerville, MD', ['Ada Byron', 'Mary Somerville']],
    ['Von Ada Byron und Mary Somerville', ['Ada Byron', 'Mary Somerville']],
    ['Von Trapp, Maria', ['Von Trapp, Maria']],
    ['von Neumann', ['von Neumann']],
    ['Von dpa', ['dpa']],
    ['Di Maio Luigi', ['Di Maio Luigi']],
    ['De Gaulle', ['De Gaulle']],
    ['Scritto da Ada Byron', ['Ada Byron']],
    ['Eingestellt von Ada Byron am 3. Mai', ['Ada Byron']],
    ['View all posts by Ada Byron', ['Ada Byron']],
    ['ada@example.org (Ada Byron)', ['Ada Byron']],
    ['Ada Byron ada@example.org', ['Ada Byron']],
    ['Ada Byron <ada@example.org>', ['Ada Byron']],
    ['By Ada Byron, Health Correspondent, in Leith', ['Ada Byron']],
    ['Words by Ada Byron. Photographs by Mary Somerville', ['Ada Byron']],
    ['Ada Byron Follow', ['Ada Byron']],
    ['Juan de la Cruz y María Ortega', ['Juan de la Cruz', 'María Ortega']],
    ['José Ortega y Gasset', ['José Ortega y Gasset']],
    ['山田太郎、鈴木花子', ['山田太郎', '鈴木花子']],
    ['أحمد علي، سارة حسن', ['أحمد علي', 'سارة حسن']],
    ['ada@example.org', []],
    ['admin', []],
    ['python-docx', []],
    ['ARRAY(0x2c7cf020)', []],
    ['By', []],
    ['April 28, 2026 at 6:01 am', []],
    ['Staff Writer', []],
    ['https://example.org/ada', []],
    ['  ', []],
    [undefined, []],
    ['x'.repeat(2000), []],
  ])('%s', (line, names) => {
    expect(authorsIn(line)).toEqual(names);
  });
});

describe('authors in a byline', () => {
  it.each([
    ['de', 'Von Ada Byron und Mary Somerville', ['Ada Byron', 'Mary Somerville']],
    ['de', 'Von Trapp', ['Von Trapp']],
    ['fr', 'Par Ada Byron et Mary Somerville', ['Ada Byron', 'Mary Somerville']],
    ['fr', 'De Gaulle', ['De Gaulle']],
    ['es', 'Por Juan de la Cruz', ['Juan de la Cruz']],
    ['it', 'Di Ada Byron', ['Ada Byron']],
    ['it', 'Di Maio', ['Di Maio']],
    ['en', 'Di Maio Luigi', ['Di Maio Luigi']],
    ['nl', 'Door Ada van Dijk', ['Ada van Dijk']],
    ['sv', 'Av Ada Byron och Mary Somerville', ['Ada Byron', 'Mary Somerville']],
    ['da', 'Af Ada Byron', ['Ada Byron']],
    ['ro', 'De Ada Byron și Maria Popescu', ['Ada Byron', 'Maria Popescu']],
  ])('in %s: %s', (language, line, names) => {
    expect(authorsOfByline(line, language)).toEqual(names);
  });
});
