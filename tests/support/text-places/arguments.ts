import { only, type TextPlaces } from './text-places';

/** Argdown 1 (argdown.org/syntax). */
export const ARGDOWN: TextPlaces = {
  format: 'argdown',
  places: [
    ...[
      '+title of the file',
      '+subtitle',
      '+author',
      '+abstract',
      '+statement title',
      '+statement',
      '+tag',
      '+argument title',
    ],
    ...[
      '+argument',
      '+step',
      '+rule',
      '+group',
      'heading without statements',
      'comment',
      'data',
      'data of an inference',
    ],
    ...['second text of a statement', 'unknown front matter', '+title of an argument with steps', '+gist'],
    ...['address of a link', '+sketch'],
  ],
  file: (at) => {
    const front = [
      only(at('+title of the file'), (text) => `title: ${text}\n`),
      only(at('+subtitle'), (text) => `subTitle: ${text}\n`),
      only(at('+author'), (text) => `author: ${text}\n`),
      only(at('+abstract'), (text) => `abstract: ${text}\n`),
      only(at('unknown front matter'), (text) => `reviewer: ${text}\n`),
    ].join('');
    return `${only(front, (text) => `===\n${text}===\n\n`)}${only(at('heading without statements'), (text) => `# ${text}\n\n`)}# Part ${at('+group')}

[Road${at('+statement title')}]: Close the road ${at('+statement')}${only(at('+tag'), (text) => ` #${text}`)}${only(at('data'), (text) => ` {note: "${text}"}`)}
  + <Sketch${at('+sketch')}>: It was tried.
${only(at('comment'), (text) => `\n<!-- ${text} -->\n`)}${only(at('second text of a statement'), (text) => `\n[Road]: ${text}\n\n[Road]: Last words.\n`)}${only(at('address of a link'), (text) => `\nSee [there](https://example.org/${text}).\n`)}
<Steps${at('+title of an argument with steps')}>: Gist ${at('+gist')}

(1) Cars are loud ${at('+step')}.
(2) Noise harms.
${at('+rule') + at('data of an inference') === '' ? '----' : `--\n${at('+rule') || 'Modus ponens'}${only(at('data of an inference'), (text) => ` {by: "${text}"}`)}\n--`}
(3) Cars harm.
${only(at('+argument title') + at('+argument'), () => `\n<Second ${at('+argument title')}>: Says ${at('+argument')}.\n`)}`;
  },
};

/** Kialo's export as text. */
export const KIALO: TextPlaces = {
  format: 'kialo',
  places: ['+title', '+thesis', '+claim', '+second line', '+link words', '+link address', 'line before'],
  file: (at) => `Discussion Title: On ${at('+title')}
${only(at('line before'), (text) => `${text}\n`)}
1. Close the road ${at('+thesis')}.
1.1. Pro: It is loud ${at('+claim')}.
goes on ${at('+second line')}
1.2. Con: Shops${only(at('+link words') + at('+link address'), () => ` [say ${at('+link words')}](https://example.org/${at('+link address')})`)} lose.
`,
};

/** Araucaria's markup (argument.dtd 1.5.1). */
export const AML: TextPlaces = {
  format: 'aml',
  places: [
    ...[
      '+text',
      '+comments',
      '+source',
      'author',
      '+proposition',
      '+owner',
      '+role',
      '+nodelabel',
      '+supportlabel',
    ],
    ...['+scheme in use', 'form of a scheme', 'scheme', 'question of a scheme', 'broken unit'],
    ...['label of the main claim'],
  ],
  file: (at) => `<ARG>
${only(at('form of a scheme') + at('scheme') + at('question of a scheme'), () => `<SCHEMESET><SCHEME><NAME>Other ${at('scheme')}</NAME><FORM><PREMISE>${at('form of a scheme')}</PREMISE></FORM>${only(at('question of a scheme'), (text) => `<CQ>${text}</CQ>`)}</SCHEME></SCHEMESET>`)}
<TEXT>Wet so rain ${at('+text')}</TEXT>
<EDATA><AUTHOR>${at('author')}</AUTHOR><DATE>2026-01-05</DATE><SOURCE>Diary ${at('+source')}</SOURCE><COMMENTS>${at('+comments')}</COMMENTS></EDATA>
<AU><PROP identifier="A" missing="no"${only(at('label of the main claim'), (text) => ` supportlabel="${text}"`)}><PROPTEXT offset="7">rain</PROPTEXT></PROP>
<CA><AU><PROP identifier="B" missing="yes"${only(at('+nodelabel'), (text) => ` nodelabel="${text}"`)}${only(at('+supportlabel'), (text) => ` supportlabel="${text}"`)}><PROPTEXT>wet ${at('+proposition')}</PROPTEXT>${only(at('+owner'), (text) => `<OWNER name="${text}"/>`)}${only(at('+scheme in use'), (text) => `<INSCHEME scheme="${text}" schid="0"/>`)}${only(at('+role'), (text) => `<ROLE class="Toulmin" element="${text}"/>`)}</PROP></AU></CA>
</AU>${only(at('broken unit'), (text) => `<AU>${text}</AU>`)}</ARG>`,
};
