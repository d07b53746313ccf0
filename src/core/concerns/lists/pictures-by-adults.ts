// How an adult of the school is said to have, take or ask for pictures of children.

const picture = '(?:pics?|pictures?|photos?|photographs?|videos?|vids?|images?|clips?|snaps?|recordings?|footage)'
const ofThemselves = `(?:selfies?|nudes?|${picture}(?: of (?:her|him|them|your|my|our)(?:self|selves|\\b)| in (?:her|his|their|my|our)\\b|\\b))`
const children =
  '(?:(?:\\w+[- ]){0,3}?(?:kids?|child(?:ren)?|girls?|boys?|lads?|pupils?|students?|little ones?|teenagers?|daughters?|sons?|babies|toddlers|infants)|year \\w+s?|y\\d+s?|her|him|me|us|them|my \\w+|our \\w+)'
const askedToSee = '(?! (?:as evidence|for evidence|to (?:the )?(?:police|head|office|school)))'

const asks = `(?:ask(?:s|ed|ing)|begg?(?:s|ed|ing)|pester(?:s|ed|ing)|press(?:es|ed|ing|ur\\w+)|tell(?:s|ing)|told|wants?|wanted|wanting|gets|got|getting|makes|made|making|pays|paid|paying|offer(?:s|ed|ing)|dar(?:es|ed|ing))`
/** “He has been sent”, “are being shared” is done to them. */
const has =
  '(?<!\\b(?:been|being|was|were|got|gets|get|is|are) (?=\\w+(?:t|ed|en|ld)\\b))(?:has|had|have|keeps?|kept|sav(?:es|ed|ing)|collects?|collected|download(?:s|ed|ing)|takes?|took|taking|films?|filmed|filming|shar(?:es|ed|ing)|swaps?|swapp(?:ed|ing)|sen[dt]s?|sending|sell(?:s|ing)|sold|trad(?:es|ed|ing)|watch(?:es|ed|ing)|makes?|making|look(?:s|ed|ing) at)'

/** What follows “she” or “the woman who …” where they did it: they ask children for pictures, or have or take some. */
export const picturesByThem = new RegExp(
  [
    `${asks} (?:for )?(?:[\\w'’-]+ ){0,6}?(?:for|to send|send|to take|to film|to post|to pose|to give|for more|more)\\b[^.?!]{0,40}?\\b${ofThemselves}${askedToSee}`,
    `${has} (?!(?:seen|been|deleted|confiscated|reported|to (?:see|deal)|asked)\\b)(?:[\\w'’-]+ ){0,5}?${picture} (?:of|up|with|showing) (?:[\\w'’-]+ ){0,3}?${children}\\b`,
    `${has} (?!(?:seen|been|deleted|confiscated|reported|to (?:see|deal)|asked)\\b)(?:[\\w'’-]+ ){0,3}?(?:nudes?|(?:naked|nude|indecent|topless|rude|undressed) (?:[\\w'’-]+ ){0,2}?${picture}|child(?:ren)? porn\\w*|child abuse|${picture} (?:getting|with no|naked|undress\\w*|in the (?:bath|shower|changing)))`,
    `(?:film(?:s|ed|ing)|photograph(?:s|ed|ing)|record(?:s|ed|ing)) (?:[\\w'’-]+ ){0,3}?${children}\\b[^.?!]{0,30}\\b(?:chang\\w+|shower\\w*|toilets?|undress\\w*|naked|in (?:their|her|his) (?:pants|underwear|swimm\\w+))`,
  ]
    .map((one) => `(?:${one})`)
    .join('|'),
)

/** On whose phone, and from whom: it is theirs without a deed. */
export const picturesOfTheirs =
  /^(?:'s|s'|’s) (?:own |private |personal |work |school )?(?:phone|laptop|tablet|ipad|computer|account|camera|usb|memory stick|cloud|drive|desktop|snapchat|onedrive)\b/
