import { RELATION } from '../../../map/relations';
import { quoted } from '../../quoted';
import { sidesOf } from '../contentions';
import type { LinkRule } from '../finding';
import { t } from '../../../words/words';

/** Words that speak of a step, not of what is said. */
const OF_A_STEP =
  /\b(?:(?:does|do|would|need)(?: not|n['’]t) (?:follow|mean|show|prove|imply)|non sequitur|even (?:if|so|though)|correlation|irrelevant|beside the point|no connection|nothing to do with|prov(?:e|es|en) (?:nothing|too much|little)|says? nothing (?:about|of)|(?:inference|reasoning|argument|conclusion|step) (?:is|from .{1,40} is) (?:not valid|invalid|too|flawed|not justified|unwarranted))\b/i;

export const equivocalObjection: LinkRule = {
  at: 'links',
  severity: 'hint',
  title: 'Against the claim, or against the step?',
  about:
    'An objection can deny a claim, or deny that its reason makes it so. The second kind is an undercut: it belongs on the link.',
  find: ({ id, target, premises, relation }, checked) => {
    if (!RELATION[relation].isAgainst || !('node' in target)) return [];
    const premise = checked.node(premises[0] ?? '');
    if (!premise || !checked.isEnglish(premise) || !OF_A_STEP.test(premise.text)) return [];
    const [reason, ...others] = sidesOf(checked, target.node).pro;
    if (!reason) return [];
    return [
      {
        about: [premise.id, id],
        reason: t('{quoted} seems to speak against a step: is the claim false, or does it not follow?', {
          quoted: quoted(premise.text),
        }),
        ...(others.length === 0 && {
          fix: {
            label: t('Let it undercut the reason'),
            edit: { name: 'link.retarget' as const, input: { id, target: { link: reason.id } } },
          },
        }),
      },
    ];
  },
};
