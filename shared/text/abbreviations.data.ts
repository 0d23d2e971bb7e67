/** Abbreviations after which a sentence goes on, in small letters and without their last full stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof rev fr hon st messrs mme mlle gen col maj capt cmdr adm lt sgt cpl pvt brig sen rep gov pres amb supt insp
   jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
   no nos nr vol vols p pp pg fig figs art arts sec secs ch chap eq ed eds para paras ref refs app tab
   vs v cf ca c approx est e.g i.e eg ie viz resp al incl esp inc ltd co corp bros dept univ assn ave blvd rd mt ft
   u.s.c a.k.a op cit ibid trans`.split(/\s+/),
);

/** Words that follow a country's abbreviation within a name or an office: “the U.S. Senate voted”. */
export const AFTER_COUNTRY: ReadonlySet<string> = new Set(
  `Congress Senate House President Presidents Army Navy Air Marine Marines Coast Supreme Department Treasury State Secretary Central Federal Embassy Ambassador Capitol Constitution
   Government Security General Special Vice Attorney District Court Open Steel Justice Armed Forces Cyber Space Strategic Trade Customs Border Census Geological Fish Food Postal
   Charter Assembly Commission Council Parliament Representative Representatives Senator Senators Sen Rep Prime Foreign Defense Defence National Naval Energy Bureau Agency Mission Envoy Military Dollar Bank`.split(
    /\s+/,
  ),
);

/** Words that begin sentences far oftener than they follow an initial: “Vitamin C. The dose …”. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `The A An It He She They We I You This That These Those There In On At But And Or So If When While As For With By From To Not No What Why How Who His Her Its Their Our Your My`.split(
    ' ',
  ),
);
