import { find } from '../../map/arg-map';
import type { CheckedMap } from './checked-map';
import type { Finding, Found, Rule } from './finding';
import { inOrder } from './in-order';

/** What a rule has found at one card or link. */
interface Spot {
  readonly id: string;
  readonly findings: readonly Finding[];
}

/** What one rule finds, map after map. */
export class RuleFindings {
  /** Where something was found; what a rule finds in a map as a whole is one such place. */
  #spots: readonly Spot[] = [];

  constructor(
    private readonly name: string,
    private readonly rule: Rule,
  ) {}

  /**
   * Goes over to another map.
   * @param touched the cards and links to look at again; nothing for all
   * @returns all that it finds there
   */
  update(checked: CheckedMap, touched: ReadonlySet<string> | undefined): Finding[] {
    if (this.rule.at === 'map') this.#spots = [{ id: '', findings: this.#inMap(this.rule.find(checked)) }];
    else if (touched) this.#spots = inOrder(this.#spots, touched, this.#at(touched, checked));
    else
      this.#spots = this.#at(
        checked[this.rule.at].map(({ id }) => id),
        checked,
      );
    return this.#spots.flatMap(({ findings }) => findings);
  }

  #at(ids: Iterable<string>, checked: CheckedMap): Spot[] {
    const spots: Spot[] = [];
    for (const id of ids) {
      const findings = this.#look(id, checked).map(this.#named);
      if (findings.length > 0) spots.push({ id, findings });
    }
    return spots;
  }

  #look(id: string, checked: CheckedMap): Found[] {
    const { rule } = this;
    if (rule.at === 'nodes') {
      const node = find(checked.map, 'nodes', id);
      return node ? rule.find(node, checked) : [];
    }
    const link = rule.at === 'links' ? find(checked.map, 'links', id) : undefined;
    return rule.at === 'links' && link ? rule.find(link, checked) : [];
  }

  /** In the order of what they are about; those that were found before stay the same objects. */
  #inMap(found: readonly Found[]): Finding[] {
    const before = new Map(this.#spots.flatMap(({ findings }) => findings.map((one) => [codeOf(one), one])));
    const now = found.map((one) => ({ one, about: one.about.join(' ') }));
    now.sort((a, b) => (a.about < b.about ? -1 : a.about > b.about ? 1 : 0));
    return now.map(({ one }) => before.get(codeOf(one)) ?? this.#named(one));
  }

  readonly #named = (found: Found): Finding => ({
    ...found,
    rule: this.name,
    severity: found.severity ?? this.rule.severity,
  });
}

/** What tells findings of one rule apart; its fix follows from it. */
function codeOf({ about, reason }: Found): string {
  return [...about, reason].join(' ');
}
