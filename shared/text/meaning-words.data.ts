/**
 * Words that, where they go or come, may change what a sentence says: English and German ones, whole words in small letters, as patterns.
 */
export const NUMBERS = words(`
  zero one two three four five six seven eight nine ten eleven twelve (?:thir|four|fif|six|seven|eigh|nine)teen twenty thirty forty fifty sixty seventy eighty ninety hundreds? thousands?
  [mbtr]{1,2}illions? dozens? half halv(?:e|es|ed|ing) (?:double|triple)[ds]? thirds? quarters? twice once second fourth fifth sixth seventh eighth ninth tenth percent percentage points?
  zwei drei vier fünf sechs sieben acht neun zehn zwölf (?:hundert|tausend)e? milli(?:on|arde)(?:en)? halb[en]? hälfte viertel drittel prozent zweite[rnsm]? dritte[rnsm]?
`);

/** What numbers count: lengths, weights, times, money and signs. */
export const UNITS = words(`
  met(?:re|er)s? kilomet(?:re|er)s? centimet(?:re|er)s? millimet(?:re|er)s? km cm mm feet foot ft miles? inch(?:es)? yards? kg mg kilos? (?:kilo|milli)?grams? tons? tonnes? pounds? ounces? lit(?:re|er)s? gallons? barrels? hectares? acres?
  seconds? minutes? hours? days? weeks? months? years? decades? centur(?:y|ies) daily weekly monthly yearly annual(?:ly)? am pm a\\.m p\\.m dollars? euros? cents? yen francs? crowns? rou?bles? usd eur gbp celsius fahrenheit [km]?watts? [kmg]wh? [%‰°$€£¥₹₽¢]
  sekunden? minuten? stunden? tage?n? wochen? monate?n? jahre?n? tonnen? meilen? morgens abends
`);

export const NEGATIONS = words(`
  no non not never none nobody nothing nowhere neither nor without cannot hardly barely scarcely fail(?:s|ed|ing)? lack(?:s|ed|ing)? refus(?:e|es|ed|ing) .+n['’]t (?:is|are|was|were|do|does|did|has|have|had|could|would|should)nt
  non-.+ .+-free (?!bless|unless|nonetheless|nevertheless|regardless|doubtless).+less
  nicht kein(?:e[rnms]?)? nein nie niemals niemand(?:e[nm])? nichts weder ohne kaum nirgend(?:s|wo)
  لا لم لن ليس ليست غير بدون نه هیچ نیست نیستند
`);

/** Signs of negation that stand within what is written without spaces, or change a word's middle. */
export const NEGATION_WITHIN = /[不没沒未無无勿]|ない|なかっ|ません|않|못하|없/u;

/** Several words that negate together. */
export const NEGATING_PHRASE =
  /\b(?:far from|anything but|no (?:longer|more)|declin(?:e|es|ed|ing) to|instead of|rather than|alles andere als)\b/iu;

export const AMOUNTS = words(`
  all every everyone everybody everything each any some most mostly many much few fewer fewest several both only merely almost nearly entirely wholly partly always often usually sometimes rarely seldom occasionally except
  alle[rnms]? jede[rnms]? einige[rnm]? manche[rnms]? viele[rnm]? wenige[rnm]? mehrere[rnm]? beide[rn]? nur immer manchmal selten meist(?:ens)?
`);

export const MODALS = words(`
  can could may might must shall should will would ought need perhaps maybe possibl[ey] probabl[ey] likely unlikely certainly definitely surely allegedly reportedly apparently seemingly presumably supposedly arguably seem(?:s|ed)? appear(?:s|ed)? doubt(?:s|ed|ing)? den(?:y|ies|ied|ying) suspect(?:s|ed)? .+['’](?:ll|d)
  kann könn(?:en|te|ten) darf dürf(?:en|te|ten) muss müss(?:en|te|ten) soll(?:en|te|ten)? würden? vielleicht möglicherweise wahrscheinlich vermutlich angeblich scheinbar offenbar
`);

function words(list: string): RegExp {
  return new RegExp(`^(?:${list.trim().split(/\s+/).join('|')})$`, 'iu');
}
