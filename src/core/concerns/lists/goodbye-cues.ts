import type { KindCue } from './kind-cues.ts'

/** Goodbyes of every school year, and of quarrels: beside one of these a goodbye, or something given away, says nothing by itself. */
const ofEverySchool =
  'end of (?:the )?(?:term|year)|last (?:day|week|lesson|assembly)(?! alive| on earth)|leavers?\\b|leaving (?:do|party|present|card|assembly)|\\bmov(?:e|es|ed|ing) (?:house|home|away|abroad|schools?|to)\\b|emigrat|new (?:school|house|home|job)|another school|\\b(?:summer|spring|christmas|school|pta|book|toy) (?:fair|fete)|at the fair|charity|hospice|vinted|ebay|jumble|\\bswap|outgrown|retir|student teacher|block(?:ed|s|ing)? (?:me|him|her|us)|(?:kicked|threw|voted|chucked|left|took) (?:me |him |her )?(?:out of |off )?the (?:chat|group)|kicked (?:me|him|her)'
const bye = '\\b(?:good ?bye|bye|farewell)\\b'
const toAll = `${bye},? (?:to )?(?:every(?:body|one)|all\\b|world|for (?:good|ever)|forever)|\\ball,? ${bye}|\\b(?:thank you|thanks|sorry) .{0,30}${bye}|${bye}.{0,40}\\b(?:thank you|sorry|love you) `
const givesAway =
  '(?<!\\b(?:ptf?a|we|school|shop|club|parents|company|council)(?: has| have| is| are)? )\\b(?:gave|given|gives?|giving|handed|handing|put) (?:\\S+ ){0,6}?(?:away|out all|out (?:his|her)|for keeps|back every)|\\bgave (?:him|her|me|mine|us|my \\w+|his \\w+|her \\w+) (?:all )?(?:his|her)\\b|\\bhanded (?:me|him|her|out) (?:all )?(?:his|her)\\b'
const notNeeded =
  "(?:(?:doesn'?t|don'?t|does not|do not) (?:need|want) (?:it|them|that|these|this|those|any of (?:it|them)) (?:now|any ?more|any longer)\\b|(?:won'?t|will not|wouldn'?t|shan'?t|shall not|(?:isn'?t|not|aint|ain't) (?:gonna|going to)|never(?: going to)?|has no use|have no use) (?:be )?(?:need(?:ing)?|want(?:ing)?|use|using|for) (?:it|them|that|these|this|those|any of (?:it|them))\\b|(?:have|has) no use for (?:it|them))"
const given = '\\b(?:gave|giv\\w+|handed|keep (?:it|them)|have (?:it|my|his|her)|take (?:it|my))\\b'
const animal =
  '(?:dog|cat|rabbit|hamster|guinea pigs?|pets?|fish|gerbils?|budgie|little (?:brother|sister)|things|stuff)'
const self = "(?:i(?:'m| am|m)|he(?:'s| is|s)|she(?:'s| is|s))"

/** Said where nothing of `ofEverySchool` is. */
const unusual = (words: string) => `^(?![^]*(?:${ofEverySchool}))[^]*(?:${words})`
const both = (one: string, other: string) => `(?:${one}).{0,200}?(?:${other})|(?:${other}).{0,200}?(?:${one})`

const cue = (weight: KindCue['weight'], ...words: readonly string[]): KindCue => ({
  kind: 'self-harm',
  weight,
  words: new RegExp(words.map((one) => `(?:${one})`).join('|')),
})

/**
 * A wish to die told in hints: goodbyes, things given away, not being here any more, nobody who would care, a plan and the
 * means. Papyrus and the Samaritans name these as signs to ask about at once.
 */
export const goodbyeCues: readonly KindCue[] = [
  cue(3, unusual(toAll)),
  cue(
    5,
    unusual(
      '(?:wr[io]te|wrote|written|posted|left|typed|sent|recorded)(?: \\S+){0,6}? good ?bye (?:messages?|notes?|letters?|videos?|to (?:all|every|us|them|his|her|me|my))(?!.{0,40}as if)',
    ),
    '\\blast (?:day|night|week|post|message|snap) (?:on (?:this )?earth|alive|ever)\\b(?! (?:filter|skin|map|level|game|challenge))',
    "(?:'ll|will|is going to|gonna) (?:all |soon )?be over (?:on|by|soon|after|tomorrow|tonight|for me).{0,60}(?:sad|miss|cry|worry|sorry)",
    '(?:candle|\\br\\.?i\\.?p\\b).{0,40}\\b(?:his|her|their|my|your) own (?:name|face|picture|photo)|\\b(?:his|her|their|my) own (?:name|face|picture|photo)\\b.{0,40}(?:candle|\\brip\\b)',
  ),
  cue(5, 'signing off for (?:good|ever)|sign(?:ing|ed) off forever'),
  cue(5, unusual(both(bye, givesAway))),
  cue(5, unusual(both(bye, givesAway))),
  cue(5, unusual(both(notNeeded, given)), `(?:${notNeeded}|need|want).{0,20}where ${self} (?:going|off to)`),
  cue(
    5,
    'paid (?:back )?(?:every(?:body|one)|all|them all|what) .{0,25}\\bow(?:e|es|ed)\\b',
    '(?:scheduled|timed|set up) (?:the |my |his |her |some )?(?:posts?|messages?|videos?|e-?mails?)\\b[^]{0,40}\\bafter\\b',
    "(?:if|when) (?:you(?:'re| are|re)|i(?:'m| am|m)|(?:he|she)(?:'s| is|s)) [\"'“‘]?(?:deceased|dead)\\b",
    'signing off for (?:good|ever)|sign(?:ing|ed) off forever',
    'leaving,? (?:and|but) not (?:just |only )?(?:to |from |the |this )*school',
    `(?:once|when|after|till|until) (?:i'?m|i am) (?:gone|dead|not (?:here|around)|no longer here)`,
    `\\b(?:days?|hours?|sleeps?|countdown).{0,40}(?:till|until|before) ${self} gone\\b`,
  ),
  cue(
    5,
    "(?:won'?t|none of (?:us|you|them)(?: will)?|nobody(?: will|'ll)?|no.?one(?: will|'ll)?) (?:\\w+ )?have to (?:put up with|worry about|deal with|look after|see|think about) (?:me|him|her) (?:much longer|any ?more|(?:for )?long|soon)",
    "(?:who(?: would|'d)|would any(?:one|body)|would you) (?:\\w+ )?(?:care|notice|come|miss|cry|mind).{0,20}\\b(?:if|when) (?:i|he|she) (?:was|were|is|died|dies|die|went|disappear)\\w*(?: (?:gone|dead))?(?! (?:off|on|to|in|a|the|late|not)\\b)",
    "(?:all|you|they|every(?:one|body))(?:'ll| will)? (?:\\w+ )?be rid of (?:me|him|her)\\b",
    '\\bone (?:less|fewer) person\\b|by the time you (?:read|see|get|hear) this',
    '(?:tired|sick) of (?:being alive|living|life)\\b',
  ),
  cue(
    5,
    "(?:not|n'?t) (?:\\w+ )?(?:at school|here|there|around|in) (?:on )?(?:\\w+day|tomorrow|any ?more|next week).{0,40}(?:not|n'?t|none of (?:it|this)).{0,10}(?:our|your|my|any(?:one|body)'?s) fault",
    `(?:which of (?:us|them|you)|who) (?:\\w+ ){0,2}(?:have|get|gets|keep|look after) (?:her|his|my) ${animal} (?:afterwards|after|when|once)`,
    `look after (?:my|his|her|the) ${animal}.{0,60}(?:(?:not|n'?t) (?:around|here)|${self} gone|do this any ?more|never)`,
    'list .{0,30}who gets (?:which|what|his|her|my)',
    'song .{0,25}(?:at|for) (?:my|his|her) funeral|(?:draws?|drew|drawn) .{0,20}(?:her|his|my) (?:own )?(?:grave|funeral|coffin)',
  ),
  cue(
    5,
    'how many .{0,30}(?:tablets|pills|paracetamol|medicine).{0,20}(?:would|does|will|it takes?)',
    `(?:knows?|worked out|decided) how ${self} going to do it`,
    `(?:had|has|have|got|'s got) it all (?:worked|planned) out.{0,60}(?:stop|bye)`,
    '(?:picked|chosen|set) (?:the|a|her|his) (?:day|date) (?:and|to (?:die|go))',
  ),
]
