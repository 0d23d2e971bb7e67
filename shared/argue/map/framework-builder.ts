import { frameworkOf, type Framework } from '../dung/framework';

/** Makes a framework argument by argument. */
export class FrameworkBuilder {
  #size = 0;
  readonly #from: number[] = [];
  readonly #to: number[] = [];

  /** A new argument. */
  add(): number {
    return this.#size++;
  }

  attack(attacker: number, target: number): void {
    this.#from.push(attacker);
    this.#to.push(target);
  }

  /**
   * Lets each of some arguments attack each of others. Where both are many, through one that is in iff one of the attackers is: as
   * many attacks as there are arguments, and no label is another.
   */
  attackAll(attackers: readonly number[], targets: readonly number[]): void {
    if (attackers.length * targets.length <= attackers.length + targets.length + 1) {
      for (const attacker of attackers) for (const target of targets) this.attack(attacker, target);
      return;
    }
    const none = this.add();
    const some = this.add();
    for (const attacker of attackers) this.attack(attacker, none);
    this.attack(none, some);
    for (const target of targets) this.attack(some, target);
  }

  build(): Framework {
    return frameworkOf(this.#size, { from: this.#from, to: this.#to });
  }
}
