/**
 * What people say before and after a question that says nothing of its matter, as a whole stretch of words. None may take
 * with it what a question is about: where a phrase goes on freely, it goes on in words of this list alone.
 */
const person = '(?:you|your|all|everyone|everybody|anyone|anybody|someone|somebody|me|us|i|we|it|this|that|so)'
const small =
  '(?:quick|random|silly|stupid|daft|strange|odd|weird|small|short|little|tiny|long|last|final|another|basic|obvious|boring|rambling)'
const asks = '(?:one|question|query|thing|q|check|favour|message|e-?mail)'
const others = '(?:you|anyone|anybody|someone|somebody|everyone|one of you)'
const withIt = '(?:me|us|out|on|with|about|please|this|something|a|question|query|here|thing|urgently|quickly|asap)'
const help =
  '(?:help|advise|advice|guidance|assistance|pointers?|clarify|clarification|answer|reply|response|view|opinion|steer)'
const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const time = `(?:(?:on|at|in|this|so|the|a|an|end of|over) )*(?:${day}|morning|afternoon|evening|night|week|weekend|term|half[ -]term|holidays?|break|late|early|busy time|bell|day)(?: (?:morning|afternoon|evening|night|break|before the bell(?: goes)?))?`
const where =
  '(?:from|in|over in|for|here in|at)(?: (?:me|us|the|a|year|yr|class|team|office|reception|nursery|early|years|ks|key|stage|sen|pta|governors?|head|staffroom|staff|room|in|\\d{1,2}|here|you|school))+'
const name = "\\p{Lu}[\\p{L}\\p{M}'’-]*(?: \\p{Lu}[\\p{L}\\p{M}'’-]*){0,3}"

const excuses = [
  `(?:i'?m |i am )?(?:so |very |really |ever so |with )?(?:sorry|apologies|apologise)(?: (?:again|in advance|once more))*(?: (?:to|for|if|that|about)(?: (?:be|being|a|an|the|my|any|such|bother(?:ing)?|trouble|troubling|disturb(?:ing)?|pester(?:ing)?|nuisance|pain|pest|e-?mail(?:ing)?|messag(?:e|ing)|writ(?:e|ing)|ask(?:ed|ing)?|keep|late|delay|typos?|spelling|wall of text|has|have|been|is|should|know|already|before|again|now|here|in the wrong place|to|with|another|yet|out of hours|${person}|${small}|${asks}|${time}))+)?(?: ${time})?`,
  `(?:i )?(?:do(?:n'?t| not)) (?:want|mean|like|wish) to (?:be|sound|seem|come across as|bother|trouble|make)(?: (?:a|an|any|you|too|all|difficult|awkward|nuisance|pain|pest|fuss|picky|rude|funny|bother|stupid|daft|silly))*`,
  `i know (?:you'?re|you are|you must be|you have|you'?ve(?: got)?|this is|it is|it'?s|that)(?: (?:all|very|really|so|a|an|the|lot|on|busy|late|early|silly|stupid|daft|obvious|question|time|end of term|probably|been asked before|${time}))+`,
  `i (?:should|ought to|really should)(?: probably| really)? know (?:this|that|the answer)(?: already| by now)?`,
  `(?:please )?(?:forgive|excuse|pardon) (?:me|(?:my|the|any) (?:ignorance|spelling|typos?|rambling|grammar|bad english|english|delay|bluntness|question))(?: (?:but|i'?m on my phone|i am on my phone|for asking))?`,
  `i'?m on my phone`,
  `sent in a (?:hurry|rush)(?: (?:between lessons|at break|so|excuse|typos?))*`,
  `(?:as )?i'?m (?:on duty|in a (?:hurry|rush)|about to teach)(?: (?:so )?i'?ll be (?:brief|quick))?`,
  `i(?:'?ll| will) (?:keep (?:this|it)|be) (?:short|brief|quick)`,
  `(?:i )?hope (?:this|that|it) (?:is|'s|makes)(?: (?:ok|okay|all right|alright|fine|sense|the right place|to ask|for me to ask|here))+`,
]

const leads = [
  `(?:it'?s |this is |might be |may be |this may be |probably |possibly |i have |i'?ve got |i'?ve |just |only |a |an |one |bit of |sorry |me with |here'?s |and )*(?:${small} |more |other |bit of a )*${asks}(?: (?:${where}|if i may|i'?m afraid|please|here|about (?:the|our|your) (?:rules|policy)|before(?: (?:the|bell|goes|i|go|home|you|break|lunch|school|starts))+|for you|i know|to ask|today|but))*`,
  `(?:hi |hello |please |so |and )*(?:can|could|would|will|may|might|please)(?: (?:${others}|please|just|kindly|possibly))* (?:(?:be able to|offer|give|me|us|some|any|a bit of|a little) )*${help}(?: ${withIt})*`,
  `(?:hi |hello |please |so |and )*(?:can|could|may|might|would) (?:i|we)(?: (?:please|just|possibly))* (?:get|have|ask for|ask you for|use|do with)(?: (?:some|any|a bit of|a little|your|a|quick))* ${help}(?: ${withIt})*`,
  `(?:(?:i|we)?(?: ?would|'?d)) (?:be (?:very |so |really |most |ever so )?grateful|(?:really |very much )?(?:appreciate|welcome|value|love|like))(?: (?:for|if you could|some|any|a|an|your|quick|brief|bit of|${help}|me|us|please|on|this|with|to know|asap))*`,
  `(?:i )?was (?:hoping|wondering)(?: (?:if )?(?:you|someone|somebody|anyone))?(?: (?:could|can|might))?(?: ${help})(?: (?:me|us|with this|on this|out))*`,
  `any ${help}(?: (?:would be|is|gratefully|much|very|on this|greatly))*(?: (?:welcome|appreciated|received|great|lovely))?(?: please)?`,
  `(?:it'?s |it is )?(?:only )?me again(?: (?:sorry|i'?m afraid))?`,
  `(?:i'?m|i am|we'?re|we are) (?:quite |very |still )?new(?: (?:here|to (?:this|the school|the job|all this)))?(?: and (?:still )?(?:finding my (?:feet|way)|learning|getting used to (?:it|things)))?`,
  `(?:i'?m |i am |i was(?:n'?t)? |was )?(?:not )?(?:quite )?sure (?:if|who|whom|where|whether|how)(?: (?:this|it|is|the|right|place|person|to|ask|put|post|send|say|about|here|best|or|i|should|word|you|are|one))+`,
  `(?:so )?(?:i'?m |am )?(?:trying|asking|putting it|posting) here`,
  `just (?:so )?(?:i|we) know(?: (?:for next time|where i stand|in future))?`,
  `just (?:want(?:ed|ing)?|need(?:ed)?|check(?:ing)?)(?: (?:to|a|be|sure|certain|check|ask|make|something|quickly|quick|this|before i do anything|one thing|in))*`,
  `(?:before|while|whilst) i (?:forget|think of it|remember|have you|am here|'?m here|go)`,
  `(?:right|ok|okay|so|well|now|anyway|um+|erm*|hmm*|ah|oh|look|listen|guys|folks|love|loves|lovely|mate|team)(?: (?:so|then|here goes|well|anyway|now|right|ok))*|here goes`,
  `(?:what a (?:\\w+ )?(?:week|day|term)|long (?:day|week|term)|${day} again)(?: (?:sorry|already|phew))?`,
  `happy ${day}(?: (?:all|everyone|everybody|to you|to you all|team))?`,
  `(?:hope|hoping)(?: (?:the|your|you|everyone|all|is|are|has|had|have|been|that|cold|bug|week|weekend|better|well|ok|okay|warm|keeping|gone|going|a|an|and|lovely|nice|good|great|restful|half[ -]term|term|break|holidays?|christmas|easter|summer|not too busy|can help|start))+`,
  `with apologies for (?:troubling|bothering|disturbing) you`,
]

const thanks = [
  `(?:many |kind |big |huge |with |my )*(?:thanks?|thank you|thx|tia|ta|cheers|diolch|dzi[eę]kuj[eę]|merci|gracias|shukran)(?: (?:so|very|much|muchly|again|ever so|a lot|a million|all|both|kindly|yn fawr|bardzo|in advance|everyone|lovely|x+))*(?: for(?: (?:all|your|the|any|that|this|everything|you|do|did|help|advice|time|support|patience|reply|replying|e-?mail|message|note|update|newsletter|info|getting|back|to|me|us|so|quickly|promptly|last|week|time|yesterday|today|earlier|reading|listening|having|asking|with|on|in|hard|work))+)?`,
  `(?:much|greatly|very much|ever so|really) (?:appreciated|obliged|grateful)`,
  `(?:i |we )?(?:really )?(?:appreciate|am grateful for) (?:it|this|your (?:help|time|advice)|all you do)`,
]

const last = [
  '(?:(?:many|kind|best|with|warm|warmest|very) )+(?:regards|wishes)|yours (?:sincerely|faithfully|truly)|sincerely',
  `(?:please )?(?:just )?(?:let me know|advise|reply|get back to me|tell me|help)(?: (?:when|if|what|as|soon|you|can|get|a|chance|minute|moment|think|possible|asap|please|urgently|by (?:then|tomorrow|${day})|no rush|either way))*`,
  `(?:no|there'?s no|there is no) (?:rush|hurry)(?: at all)?`,
  `(?:it'?s |it is |this is )?(?:not |quite |very |rather |a bit |fairly )?urgent(?:ish)?`,
  `(?:hope|hoping) you can(?: ${help})?(?: me)?`,
  `(?:i)?(?: ?would|'?d) (?:love|like|be glad|be good) to know(?: (?:please|before i do anything|either way))?`,
  `(?:i )?look(?:ing)? forward to (?:hearing from you|your (?:reply|answer|response))(?: soon)?`,
  `(?:speak|talk|see you|chat|catch up) (?:soon|later|tomorrow|${day})|bye(?: for now)?|take care|tara|ttfn|toodle pip|all the best|asking for a friend`,
  `(?:i )?(?:hope you )?(?:have|enjoy) (?:a|your|the rest of (?:your|the))(?: (?:lovely|good|great|nice|restful|very|rest|of|the))*(?: (?:weekend|day|evening|afternoon|week|half[ -]term|term|holidays?|break|summer|easter|christmas))`,
]

const abroad =
  '(?:bore|prynhawn|noswaith|nos) (?:da|dda)|shwmae|dzie[nń] dobry|cze[sś][cć]|bonjour|hola|namaste|(?:as-?)?salaa?m(?:u)?(?: alai?kum)?|buna ziua|labas|merhaba|good day'

const whole = (phrases: readonly string[]) => new RegExp(`^(?:${phrases.join('|')})$`, 'iu')

const anywhere = whole([...excuses, ...leads, ...thanks, ...last, abroad])
const signed = new RegExp(
  `^(?:(?:many|kind|best|with|warm|warmest|very|all my|and) )*(?:thanks?|thank you|regards|wishes|cheers|love|best|yours(?: (?:sincerely|faithfully|truly|ever))?|sincerely|diolch|ta)[,:]? ${name}[.,]?(?: (?:x+|\\p{Lu}\\.?|${name}))*(?:[, ]+\\(?(?:year|yr|class|ks|key stage|reception|nursery|teacher|ta|lsa|office|governor|parent|mum|dad|nan|of|the|and|to|in|\\d{1,2}|\\p{Lu}[\\p{L}'’]*)\\)?)*$`,
  'u',
)

/** Who says that it is they: “it’s Jo from the office”. Only a name as names are written. */
const introduced = new RegExp(
  `^(?:[Hh](?:i|ello) )?(?<is>(?:[Ii]t'?s|[Ii]t is|[Tt]his is) )?${name}(?<rest>(?: [\\p{L}\\d ]+)?)$`,
  'u',
)
const place = new RegExp(`^(?: ${where})*(?: here)?$`, 'i')
const aName = new RegExp(`^${name}\\.?(?: x+)?$`, 'u')

/** Whether a stretch of words says nothing but courtesy, wherever it stands. `said` is without the mark that ends it. */
export function isCourtesyPhrase(said: string): boolean {
  const written = said.trim().replaceAll('’', "'").replace(/\s+/g, ' ')
  const plain = withoutMarks(written)
  if (plain.length > 120) return false
  if (anywhere.test(plain) || signed.test(plain.charAt(0).toLowerCase() + plain.slice(1)) || isIntroduced(plain))
    return true
  const comma = written.lastIndexOf(',')
  const [before, after] = [written.slice(0, comma), written.slice(comma + 1).trim()]
  return comma > 0 && aName.test(after) && anywhere.test(withoutMarks(before))
}

function isIntroduced(plain: string): boolean {
  const { is, rest = '' } = introduced.exec(plain)?.groups ?? {}
  return introduced.test(plain) && place.test(rest) && (is !== undefined || rest.trim() !== '')
}

const withoutMarks = (text: string) => text.replace(/[,.!?:;]+(?=\s|$)/g, '')
