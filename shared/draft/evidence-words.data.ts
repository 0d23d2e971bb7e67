/**
 * Words that tell a report (what happened, what was counted, who said so) from a thought about it, by what they are in English. Written for
 * this product; a word may stand in several lists.
 */
export const EVIDENCE_WORDS = {
  /** Past tenses that do not end in “-ed”. */
  past: `ate became began bent bet bit bled blew bore bought bound bred broke brought built burnt came caught chose clung crept cut dealt
    did drank drew drove dug fed fell felt fled flew fought found forbade forgave forgot froze gave got grew had heard held hid
    hung kept knew laid led left lent lit lost made meant met oversaw overthrew paid ran rang rode rose sang sank sat saw sent
    shook shone shot shrank slept slid slipped sold sought spent spoke spread sprang stole stood stuck struck swam swept swore
    swung taught threw told took tore undertook understood underwent undid was went were withdrew woke won wore wove wrote`,
  /** The present of states and truths. */
  present: `is are isn't aren't it's that's there's has have does do means seems appears remains becomes depends matters deserves`,
  /** What one thing does to another in an explanation. */
  effect: `makes make creates create leads lead causes cause shows show reflects reflect represents represent requires require undermines
    undermine threatens threaten allows allow enables enable fuels fuel risks proves prove explains explain suggests suggest
    reveals reveal demonstrates demonstrate ensures ensure helps help prevents prevent offers offer serves serve encourages
    encourage weakens weaken strengthens strengthen highlights underscores signals raises constitutes implies contributes
    contribute result results exposes obscures reinforces`,
  /** What should, could or will be. */
  modal: `should must ought need needs can could may might would will shall cannot can't won't wouldn't couldn't shouldn't let`,
  /** Doing that can be seen. */
  event: `killed injured wounded died arrested detained jailed imprisoned sentenced convicted charged tried attacked bombed shelled shot
    fired stormed raided seized captured occupied invaded entered arrived left returned visited travelled traveled moved landed
    crossed signed launched opened closed built founded established created formed joined elected appointed nominated resigned
    retired voted passed approved rejected adopted banned introduced ordered issued published released broadcast aired posted
    filed sued ruled met gathered marched protested demonstrated rallied announced declared unveiled bought sold paid donated
    pledged invested funded deployed withdrew pulled sent received handed gave took brought carried held hosted attended invited
    born married graduated worked studied lived asked answered called phoned wrote said told replied shouted whispered watched
    saw heard walked ran drove climbed fell rose dropped jumped doubled tripled halved hit struck destroyed damaged burned burnt
    displaced fled escaped rescued saved evicted expelled deported fined suspended dismissed sacked shut ended began started`,
  /** Who acts in the news. */
  actor: `minister ministers president official officials spokesman spokeswoman spokesperson police policeman officer officers soldier
    soldiers troops army court judge judges jury parliament senate congress senator senators lawmaker lawmakers mp mps
    prosecutor prosecutors lawyer lawyers teacher teachers student students pupils doctor doctors nurse nurses researchers
    scientists resident residents villagers protesters demonstrators activists journalists reporter reporters editor refugees
    migrants prisoners detainees company companies firm agency ministry commission committee council gunmen gunman militants
    fighters commander general colonel mayor governor ambassador secretary chief director chairman ceo founder owner manager
    worker workers employees farmers fishermen driver witnesses relatives victims survivors crowd`,
  /** Time that is told. */
  time: `january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov
    dec monday tuesday wednesday thursday friday saturday sunday yesterday ago week weeks month months night morning evening
    afternoon earlier later recently meanwhile afterwards afterward previously since until during midnight noon spring summer
    autumn winter hours minutes days eve weekend 1990s 1980s 1970s 1960s 1950s 2000s`,
  /** Amounts. */
  amount: `two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred hundreds thousand thousands
    dozen dozens million millions billion billions trillion percent percentage half quarter third fourth fifth average total
    nearly approximately roughly estimated dollars euros pounds km kilometres kilometers miles metres meters tonnes tons barrels
    acres hectares rate rates number figure figures per median gdp revenue revenues income price prices cost costs budget`,
  /** Where things can be looked up. */
  source: `report reports reported reportedly survey surveys study studies poll polls data statistics census newspaper newspapers magazine
    television radio document documents memo letter article interview statement video footage photo photos photograph
    photographs website according published records documented testimony witness leaked`,
  /** Good and bad. */
  judgement: `good bad right wrong great terrible horrible awful absurd ridiculous shameful disgraceful dangerous important essential crucial
    vital necessary unnecessary significant critical serious real true false fair unfair just unjust moral immoral legitimate
    illegitimate acceptable unacceptable inevitable impossible possible likely unlikely clear obvious evident simple difficult
    hard easy better best worse worst wise unwise foolish stupid naive cynical hypocritical hollow empty meaningless pointless
    useless useful valuable worthless effective ineffective successful disastrous catastrophic tragic sad unfortunate welcome
    worrying disturbing alarming troubling promising strange ironic interesting surprising unsurprising striking remarkable
    extraordinary unprecedented strong weak powerful deep profound fundamental rational irrational reasonable unreasonable
    sensible responsible irresponsible flawed misguided mistaken misleading credible futile brutal cruel noble brave courageous
    deadly innocent genuine sincere honest dishonest safe unsafe sustainable unsustainable viable worthy capable incapable
    willing unwilling ready unable free`,
  /** Things of the mind. */
  abstract: `problem problems question questions issue issues challenge challenges threat threats risk risks danger dangers hope hopes fear
    fears opportunity need reason reasons solution solutions answer truth reality fact notion idea ideas view belief concept
    principle principles value values lesson lessons meaning sense logic argument debate narrative myth excuse mistake mistakes
    failure failures hypocrisy injustice justice freedom democracy rights responsibility duty interest interests cause causes
    consequence consequences effect effects impact result role part way ways kind form future past history society culture
    identity politics power will strategy policy policies approach process progress change peace violence hatred trust respect
    dignity crisis legacy paradox irony temptation tragedy priority goal aim purpose key core root roots heart essence nature
    point matter difference choice choices`,
  /** More or less than other things. */
  degree: `more most less least than rather very so too quite indeed clearly simply only just even really deeply highly truly merely hardly
    barely largely mostly mainly perhaps probably certainly surely undoubtedly obviously especially particularly ultimately
    increasingly enough far such`,
  /** Thinking. */
  thought: `think believe know understand realise realize wonder imagine consider assume suppose doubt hope expect feel want wants recognise
    recognize accept remember forget ignore ask`,
  logic: `because if therefore thus hence unless whether why although though but however yet while whereas despite instead so`,
  me: `i me my mine myself`,
  person: `he she him his her hers himself herself`,
} as const;
