import { outsideLink } from '../../shared/outside-link';
import { HOSTILE_LINKS } from '../support/hostile-links';
import { Tally, type Scenario } from './scenario';

/** Addresses of strangers that no program outside must ever be given. */
export const links: Scenario = {
  name: 'links',
  target: 'none opened',
  run: () => {
    const tally = new Tally();
    for (const link of HOSTILE_LINKS) {
      const checked = outsideLink(link);
      tally.count(checked.ok && URL.canParse(checked.value) ? JSON.stringify(link) : undefined);
    }
    return Promise.resolve(tally.outcome());
  },
};
