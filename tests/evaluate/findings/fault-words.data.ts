/** Objections that deny a step and not a claim, as people word them. */
export const OF_A_STEP: readonly string[] = [
  'That does not follow.',
  'Even if that were so, it would not show what it is meant to show.',
  'This doesn’t prove that the plan would work.',
  'It is true, but it has nothing to do with the question.',
  'Correlation is not causation.',
  'That is beside the point.',
  'One does not imply the other.',
  'The inference is not valid.',
  'Even so, the conclusion is too strong.',
  'The premise may hold and the conclusion fail all the same.',
  'It does not mean that anybody would act on it.',
  'These figures say nothing about the years to come.',
  'The step from one case to all is too large.',
  'There is no connection between the two.',
  'That proves nothing.',
  'That argument proves too much.',
  'This is irrelevant to what is claimed.',
  'It doesn’t show that they intended it.',
  'That is a non sequitur.',
  'That alone is no reason to believe it.',
];

/** A sentence in which a fallacy is often hidden, and where it stands. */
interface Fallacy {
  readonly says: string;
  readonly isAgainst?: boolean;
  /** The one example under it. */
  readonly restsOn?: string;
}

export const FALLACIES: readonly Fallacy[] = [
  { says: 'The author is a hypocrite who flies every week.', isAgainst: true },
  { says: 'Those who say so are paid by the industry.', isAgainst: true },
  { says: 'Her critics are ignorant.', isAgainst: true },
  { says: 'The minister was corrupt himself.', isAgainst: true },
  { says: 'He has no right to speak, since he was convicted of fraud.', isAgainst: true },
  { says: 'Everybody knows that this cannot work.' },
  { says: 'Most people believe that prices will fall.' },
  { says: 'Millions of people agree with it.' },
  { says: 'Everyone thinks so.' },
  { says: 'The majority says that it should go ahead.' },
  { says: 'Either we act now or everything is lost.' },
  { says: 'The only alternative is to give in.' },
  { says: 'There is no alternative but to leave.' },
  { says: 'You are either with us or against us.' },
  { says: 'It is a slippery slope.' },
  { says: 'This will inevitably lead to the end of the press.' },
  { says: 'If this is allowed, where will it end?' },
  { says: 'Before long nobody will be safe.' },
  {
    says: 'Ships of this kind always run late.',
    restsOn: 'For example, the ferry came two hours late on Monday.',
  },
  { says: 'All banks cheat their customers.', restsOn: 'My own bank once charged me twice.' },
];

/** Sentences that mix the rows of ICD 203, or a likelihood with a confidence. */
export const LIKELIHOODS: readonly string[] = [
  'It is likely that talks fail, and probable that the border is closed.',
  'We assess with high confidence that a strike is unlikely.',
  'An agreement is improbable, though a pause is very likely.',
  'With moderate confidence, the attack will probably come by sea.',
  'It is almost certain that they know and highly probable that they wait.',
  'There is a remote chance of success and it is unlikely that they try.',
  'Low confidence: the convoy will likely turn back.',
  'We have high confidence that it is almost certain.',
  'It will probably rain, and it is likely to be cold.',
  'There is almost no chance of a vote and a remote one of an appeal.',
  'We judge with low confidence that the change is probable.',
  'It is nearly certain that prices rise and likely that wages follow.',
  'The deal is unlikely and a war is improbable.',
  'Our confidence is high that a coup is unlikely.',
  'There are roughly even odds of a strike, and a truce is very unlikely.',
  'It is highly improbable that they withdraw and very likely that they dig in.',
  'We are highly confident that they will probably resist.',
  'It is probable that the bridge holds and almost certain that the road does.',
  'An early vote is likely, a late one improbable.',
  'Analysts say with moderate confidence that a famine is almost certain.',
];
