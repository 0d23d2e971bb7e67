/**
 * The words that give an argument away, by what they usually do. Written for this product from the senses that discourse research names
 * (reason, result, contrast, concession, …); one phrase a comma. `’` and `'` are the same; case makes no difference.
 */

/** Words that show at the head of a segment what it does to what stands around it. */
export const HEAD_CUES = {
  /** What follows is a reason for what was just said (or, at the head of a sentence, for what comes next). */
  reason: `because, since, for the reason that, given that, seeing that, in that, as long as, insofar as, inasmuch as, after all, the reason is, the reason is that, the main reason is that, this is because, that is because, not only because,
    one reason is, one reason is that, considering that, it is because, the reason why, the reasons are`,
  /** A cause, as a phrase: a reason only when it follows a statement. */
  cause: `due to, owing to, thanks to, on account of, in view of, considering, because of, given`,
  /** What follows was concluded from what was said. */
  result: `therefore, thus, hence, so, consequently, accordingly, as a result, as a result of this, as a consequence, for this reason, for these reasons, for that reason,
    that is why, that's why, this is why, which is why, it follows that, it follows, this means that, this shows that, this proves that, this suggests that, 
    because of this, because of that, on this basis, then, this makes it clear that, as hence, so that, it is clear that, as can be seen, this explains why`,
  /** A conclusion of the whole. */
  summary: `in conclusion, to conclude, in summary, to summarize, to summarise, to sum up, in sum, all in all, overall, in short, on the whole, taken together, all things considered, ultimately,
    in the end, on balance, in a nutshell, finally, the bottom line is, to recap, in the final analysis, as a conclusion, conclusively, in the conclusion, summing up, in brief, by and large`,
  /** What follows turns against what was said. */
  contrast: `but, however, yet, nevertheless, nonetheless, still, on the contrary, by contrast, in contrast, on the other hand, conversely, even so, then again,
    that said, having said that, and yet, but still, in reality, in truth, despite this, in spite of this, all the same, whereas, unfortunately, only, unless, curiously, at the same time, instead,
    aside from, apart from, on the other side, but then, rather, except that, except, it is indisputable, be that as it may, quite the opposite, far from it, not so, this is wrong, the problem is`,
  /** The other side is given its say. */
  concession: `although, though, even though, even if, while, despite, in spite of, notwithstanding, of course, admittedly, granted, to be sure, it is true that, it is true, true, true enough, yes, regardless of, it may be, it may be true that, in fairness, whilst, albeit, i admit that, i concede that, we may grant, it is undeniable that, there is no denying that,
    it cannot be denied that, it is said that, it is often said that, it is always said that, it is argued that, it is often argued that, it is believed that, one could argue, one might argue, one may argue, one could object, one might think, one may object`,
  /** Grants something when a “but” follows; else it only stresses. */
  grant: `certainly, no doubt, sure, indeed, clearly, undoubtedly, naturally, obviously, surely, perhaps, maybe, in fact, sometimes, often`,
  /** What follows does the same as what went before. */
  addition: `and, also, besides, moreover, furthermore, in addition, additionally, plus, further, likewise, similarly, firstly, secondly, thirdly, fourthly, first, second, third, first of all, first and foremost, to begin with, lastly,
    last but not least, what is more, what's more, on top of that, above all, more importantly, most importantly, another, not only, equally, too, on the one hand, for one thing, all the more so, all the more so as, or, as well, again, next, another reason, another point, another point is that, another reason is, in the first place, alike`,
  /** An example of what was said. */
  example: `for example, for instance, such as, e.g., including, like, to illustrate, to take an example, as an example, consider, take, in particular, a case in point, in my case, case in point, yesterday, namely`,
  /** The same in other words. */
  restatement: `in other words, that is, that is to say, i.e., to put it differently, put differently, put another way, put simply, simply put, or rather, in effect, this is to say, which is to say`,
  /** What was said goes on: it is explained or carried further. */
  elaboration: `which, this, these, that, those, it, such, they, he, she, who, their, its, there, thereby, here, his, her`,
  /** What holds only if something else does. */
  condition: `if, provided that, provided, as long as, on condition that, in case, assuming, assuming that, supposing, suppose, imagine, just imagine`,
} as const;

/** Words that tell, wherever they stand, what kind of statement a segment makes. */
export const MARKS = {
  /** What ought to be done: the stuff that main claims are made of. */
  policy: `should, must, ought to, need to, needs to, had better, is to be, are to be, has to, have to, it is time, we need, supposed to, let us, cannot be allowed, required, recommend, it would be wise, it would be fair, should not, shouldn't, must not, mustn't`,
  /** What is good or bad, right or wrong. */
  judgement: `right, wrong, fair, unfair, unjust, unjustifiable, wise, unwise, sensible, important, essential, crucial, necessary, unnecessary, desirable, undesirable, irresponsible, inappropriate, appropriate, pointless, mistake, mistaken,
    acceptable, unacceptable, out of the question, justified, unjustified, worth, worthwhile, untenable, misguided, dangerous, beneficial, harmful, better, best, worse, worst, vital, significant, imperative, makes sense, advantageous, practical, misplaced, flawed, disastrous`,
  /** The writer speaks for himself. */
  stance: `i believe, i think, i argue, i would argue, i contend, i would contend, i maintain, i hold, in my opinion, in my view, in my personal opinion, from my point of view, from my perspective, personally, i am convinced, i am of the opinion, i am not of the opinion, i firmly believe, i strongly believe, i truly believe, i strongly agree,
    i agree, i disagree, i would say, i find, i doubt, i suggest, i conclude, we argue, we believe, we conclude, my view is, my point is, i am in favour of, i am in favor of, i support, as far as i am concerned, i am inclined, i do think, to my mind, i feel, i would like to say, i would rather, i claim, i advocate, i oppose, i totally agree, i completely agree, i have argued, i expect, i stand, i side with, i prefer, i would suggest, i am sure, my opinion, my own opinion, my position, i am against, i am for, i definitely, i personally`,
  /** The writer doubts himself. */
  doubt: `i may be wrong, i might be wrong, i could be wrong, i may well be wrong, i might well be wrong, i may be mistaken, i might be mistaken, i could be mistaken, i am not sure, i'm not sure, i am not certain, i'm not certain, i am far from sure, i am far from certain, i cannot be sure, i can't be sure, i cannot be certain, i do not know, i don't know, i have no proof, i cannot prove, we cannot be sure, we cannot be certain, we may be wrong, i have my doubts`,
  /** Someone else says so. */
  others: `some people, many people, critics, opponents, proponents, supporters, advocates, skeptics, sceptics, detractors, some argue, others argue, other people, others, most people, people say, people think, people argue, they argue, they say, they claim, they believe, they contend, those who, hardliners, adherents, defenders, some of, some, many, one might, one could, one may, several people, a number of people, there are those who, there are people who, there are some who`,
  /** The statement is held back. */
  hedge: `may, might, could, perhaps, maybe, possibly, probably, likely, unlikely, apparently, appears, appear, seems, seem, suggest, suggests, presumably, arguably, tends to, tend to, somewhat, in part, largely, mostly, often, sometimes, usually, generally, potentially, allegedly, reportedly, supposedly`,
  /** The statement is driven home. */
  emphasis: `clearly, certainly, definitely, undoubtedly, simply, precisely, urgently, by all means, under any circumstances, in fact, indeed, of course, surely, obviously, evidently, absolutely, never, always, every, especially, particularly, no doubt, indisputable`,
  /** It is denied. */
  negation: `not, no, never, none, nothing, nobody, neither, nor, cannot, can't, don't, doesn't, didn't, won't, wouldn't, isn't, aren't, wasn't, weren't, hardly, barely, scarcely, without, lack, lacks, lacking, fails, fail, failed, impossible, unable, little, few, less, haven't, hasn't, hadn't, couldn't, shouldn't, rarely`,
  /** It is taken from somewhere that can be looked up. */
  finding: `percent, per cent, percentage, survey, surveys, study, studies, poll, polls, data, statistics, researchers, according to, found that, census, measured, documented, recorded, estimates, estimated, experiment, experiments, researchers found, court ruled, the report, a report, reports show`,
  /** It is taken for granted. */
  assumption: `assume, assumes, is assumed, are assumed, presuppose, presupposes, presumes, takes for granted, take for granted, taken for granted, rests on the assumption, on the premise, on the assumption`,
} as const;

/** Verbs by which somebody else is made to speak. */
export const REPORT_VERBS = `say, says, said, argue, argues, argued, arguing, claim, claims, claimed, warn, warns, warned, deny, denies, denied, insist, insists, insisted, insisting, estimate, estimates, estimated, believe, believes, believed,
  contend, contends, contended, maintain, maintains, maintained, assert, asserts, asserted, suggest, suggests, suggested, report, reports, reported, note, notes, noted, think, thinks, thought, announce, announces, announced, declare, declares, declared,
  state, states, stated, tell, tells, told, write, writes, wrote, explain, explains, explained, add, adds, added, acknowledge, acknowledges, acknowledged, admit, admits, admitted, conclude, concludes, concluded, fear, fears, feared,
  portray, portrays, portrayed, frame, framed, frames, assume, assumes, assumed, predict, predicts, predicted, complain, complains, complained, object, objects, objected, point out, points out, pointed out, signal, signalled, signaled, telegraphed, dismiss, dismisses, dismissed,
  urge, urges, urged, urging, demand, demands, demanded, hope, hopes, hoped, doubt, doubts, doubted, promise, promises, promised, accuse, accuses, accused, criticise, criticises, criticised, criticize, criticizes, criticized, interpret, interprets, interpreted, treat, treats, treated, regard, regards, regarded, view, views, viewed, perceive, perceives, perceived, convinced themselves, convinced himself, convinced herself, signals, highlight, highlights, highlighted, holds that, hold that, held that`;
