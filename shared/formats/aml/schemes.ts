import { inSeries, quotedWords } from '../../words/locale';
import { t } from '../../words/words';
import { nameOf } from '../loss';
import type { MapBuilder } from '../map-builder';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../xml/read-xml';

/** What the critical questions of a scheme that nobody has answered yet are called. */
const OPEN = 'open';

/** The schemes that a file defines and where it uses them. */
export class Schemes {
  private readonly questions = new Map<string, string[]>();
  /** The premises and the conclusion that a scheme has, whatever it is used for. */
  private readonly forms = new Map<string, { texts: string[]; line: number }>();
  private readonly used = new Set<string>();
  /** Every use, where it was first met. */
  private readonly met = new Map<string, { name: string; line: number; of: string }>();

  constructor(root: XmlElement) {
    const set = childOf(root, 'SCHEMESET');
    for (const scheme of set ? childrenOf(set, 'SCHEME') : []) {
      const name = childOf(scheme, 'NAME')?.text.trim() ?? '';
      const form = childOf(scheme, 'FORM')?.children ?? [];
      const texts = form.map(({ text }) => text.trim()).filter((text) => text !== '');
      this.forms.set(name, { texts, line: scheme.line });
      const asked = childrenOf(scheme, 'CQ').map(({ text }) => text.trim());
      this.questions.set(
        name,
        asked.filter((question) => question !== ''),
      );
    }
  }

  /** The uses of schemes that a proposition is part of, by their key. */
  of(prop: XmlElement): Map<string, string> {
    const uses = new Map<string, string>();
    for (const use of childrenOf(prop, 'INSCHEME')) {
      const name = attributeOf(use, 'scheme')?.trim() ?? '';
      const key = JSON.stringify([name, attributeOf(use, 'schid') ?? '']);
      if (name === '') continue;
      uses.set(key, name);
      if (!this.met.has(key))
        this.met.set(key, { name, line: use.line, of: nameOf(childOf(prop, 'PROPTEXT')?.text ?? '') });
    }
    return uses;
  }

  /** The scheme that all premises of a link and its conclusion are part of; else the one that all premises are. */
  common(premises: readonly XmlElement[], conclusion: XmlElement): string | undefined {
    const [first, ...others] = premises.map((prop) => this.of(prop));
    const shared = [...(first ?? [])].filter(([key]) => others.every((uses) => uses.has(key)));
    const theirs = this.of(conclusion);
    const [key, name] = shared.find(([use]) => theirs.has(use)) ?? shared[0] ?? [];
    if (key !== undefined) this.used.add(key);
    return name;
  }

  /** The critical questions of a scheme, all of them open. */
  questionsOf(scheme: string | undefined): { question: string; status: string }[] {
    const asked = scheme === undefined ? [] : (this.questions.get(scheme) ?? []);
    return asked.map((question) => ({ question, status: OPEN }));
  }

  /** Tells of uses that no link could be named after, and of what the file says of schemes that stands at no link: one line a scheme. */
  tellUnused(builder: MapBuilder): void {
    const named = new Set([...this.used].map((key) => this.met.get(key)?.name));
    for (const [name, { texts, line }] of this.forms) {
      const isUsed = named.has(name);
      const dropped = [...texts, ...(isUsed ? [] : (this.questions.get(name) ?? []))];
      if (dropped.length === 0 && (isUsed || name === '')) continue;
      const words = inSeries(dropped.map((text) => quotedWords(nameOf(text))));
      const why = isUsed ? t('Its form stands nowhere.') : t('No argument uses it; it stands nowhere.');
      const how = `${why} ${words}`.trim();
      builder.log.dropped({ what: 'SCHEME', of: nameOf(name), how, line });
    }
    for (const [key, { name, line, of }] of this.met)
      if (!this.used.has(key))
        builder.log.dropped({
          what: 'INSCHEME',
          of: `${nameOf(name)}: ${of}`,
          how: t('Not all premises of an argument are part of it.'),
          line,
        });
  }
}
