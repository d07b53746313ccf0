const whom = '(?:my|him|her|them|your|the|your|our)sel(?:f|ves)'

/** Words for somebody who may hurt or kill themselves, and not for a cut finger or a way of speaking. */
export const selfHarm: readonly RegExp[] = [
  new RegExp(
    `\\b(?:kill|killing|killed|hang|hanging|drown|shoot|starve|starving|unalive) ${whom}\\b(?! (?:laughing|at work|with work|doing))`,
  ),
  new RegExp(
    `\\b(?:cutting|cuts|been cutting|harming|harms|harm|burning) ${whom}\\b(?! (?:out|off|from|some|a|on|in|up|down)\\b)`,
  ),
  new RegExp(
    `\\bhurting ${whom}\\b|\\b(?:wants?|wanted|wanting|going|gonna|wanna|tells? \\w+|told \\w+|feels? like|urge|planning|plans|might|will) (?:to )?(?:hurt|cut) ${whom}\\b`,
  ),
  /\b(?:want|wants|wanted|wanting|wanna|wish|wishes|going|gonna|rather|better off|ready|easier) (?:to |i was |he was |she was |they were |i were )?(?:be )?(?:die|dead|not be (?:here|alive)|end (?:it(?! with\b| there\b| here\b| on\b)|it all|my life|her life|his life|their life))\b(?! (?:of (?:embarrassment|laughing|boredom|shame|cold|hunger)|laughing|(?:my|her|his|their) hair|hair|it (?:blue|pink|red|green)))/,
  /\b(?:dont|doesnt|does not|do not|didnt|not) (?:want to|wanna|wants to|see the point in|see the point of) (?:live|living|be alive|be here(?: any ?more)?(?= (?:\.|,|and|but)|$)|wake up|carry on living|being alive|exist)\b/,
  /\bself ?harm(?:s|ed|ing)?\b(?! (?:training|policy|awareness|course|assembly|leaflet|poster|resources|lesson))(?<!\b(?:on|about|of|for|and|or) self ?harm(?:s|ed|ing)?)|\b(?:girl|boy|pupil|child|student|friend|daughter|son|lad|kid|mate)s?\b(?: \w+){0,8} (?:about|of|for|on) self ?harm/,
  /\bsuicidal\b|\b(?:attempt\w*|talk\w*|think\w*|post\w*|thought\w*|wr[io]t\w+|speaks?|plan\w*|threaten\w*|commit\w*|joke\w*|tried|hint\w*) (?:\w+ ){0,2}?suicide\b(?! (?:awareness|prevention|squad|bomb))|\bsuicide (?:note|attempt|thoughts|pact)\b/,
  /\b(?:took|taken|swallowed|taking) (?:\w+ ){0,3}(?:overdose|(?:all|a load of|loads of|too many|lots of|a whole|the whole) (?:\w+ ){0,2}(?:pills|tablets|paracetamol|medicine))\b|\boverdosed\b/,
  /\bbe better off (?:dead|without (?:me|her|him)(?= (?:here|around|alive|,|\.|and)|$))|\bno point (?:in )?(?:living|being alive|going on living)\b/,
  /\b(?:nobody|no ?one|anyone|anybody|everyone|better|happier|easier)\b(?: \w+){0,5}? if (?:i|he|she|they) (?:died|was dead|were dead|wasnt (?:here|alive|around)|werent (?:here|alive|around)|killed|disappeared)\b/,
]
