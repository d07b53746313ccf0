const somebody =
  '(?:me|us|him|her|them|(?:my|our|his|her|their|the|a)(?: (?:little|big|baby|older|younger))? (?:son|daughter|lad|girl|boy|kids?|child|children|brother|sister|mum|mam|mom|dad|cousin|friend|mate|baby|wife|nan))'
const hurting =
  '(?:hit|hits|hitting|punch(?:es|ed|ing)?|kick(?:s|ed|ing)?|beat|beats|beaten|beating|batters?|hurt|hurts|hurting|slap(?:s|ped|ping)?|smack(?:s|ed|ing)?|strangl(?:es|ed|ing)|chok(?:es|ed|ing)|touch(?:es|ed|ing)|grop(?:es|ed|ing)|rap(?:es|ed|ing)|abus(?:es|ed|ing)|molest(?:s|ed|ing)|threaten(?:s|ed|ing)|blackmail(?:s|ed|ing)?|stalk(?:s|ed|ing)|starv(?:es|ed|ing)|burn(?:s|ed|t|ing)|bull(?:y|ies|ied|ying))'

/** Plain words for somebody being hurt, or for somebody who may hurt themselves, among whatever else is said. */
const plainly: readonly RegExp[] = [
  new RegExp(`\\b${hurting}\\b(?: \\S+){0,2}? ${somebody}\\b`),
  new RegExp(`\\b${somebody}\\b (?:gets?|got|is|are|was|were|keeps?|being) (?:\\S+ )?${hurting}\\b(?! for)`),
  /\b(?:get|gets|got|getting|is|am|being|been|was) (?:beat|beaten|battered|hit(?! for)|hurt|bullied|abused|raped|groped|threatened|blackmailed|stalked)\b/,
  /\b(?:beat|beats|beating) (?:me |him |her |them )?up\b/,
  /\b(?:kill|killing|cut|cutting|hurt|hurting|harm|harming) (?:myself|himself|herself|themselves)\b/,
  /\b(?:want|wants|wanted|going|gonna|wanna|wish)(?: to)? (?:die|be dead|end it(?: all)?|kill (?:me|him|her|them)\b)/,
  /\bsuicid/,
  /\b(?:scared|frightened|afraid|terrified) (?:of|to go|at) (?:him|her|them|home|my (?:dad|mum|stepdad|uncle|brother))\b/,
  /\b(?:watch|watches|watching|films|filming|spies)(?: on)? me (?:\S+ ){0,3}(?:shower|bath|bed|toilet|undress|change|changing)\b/,
  /\b(?:asks?|asked|asking|wants?|wanted|made|makes) (?:\S+ ){0,4}(?:for|send|of) (?:\S+ ){0,2}(?:nudes?|naked|pics|undressed)\b/,
  /\b(?:has|got|with) a (?:knife|gun)\b/,
]

/** Whether a question says, beside whatever it asks and however rudely, that somebody is hurt or in danger. */
export function speaksOfHurt(question: string): boolean {
  const plain = question
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/ +/g, ' ')
  return plainly.some((words) => words.test(plain))
}
