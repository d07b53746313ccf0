import { z } from 'zod'
import { whenFirstAsked } from '../school/when-first-asked.ts'
import { alikeHeads } from './alike.ts'
import manyHands from './known-of-many.json' with { type: 'json' }
import { knownQuestions } from './known-questions.ts'
import { lexicon } from './lexicon/lexicon.ts'

/** Words that are written with a capital and say something of the matter: days and feasts, subjects, faiths, parties, firms. */
const withACapital =
  'year reception nursery monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february july august september october november december christmas easter halloween diwali eid ramadan remembrance nativity ofsted senco sencos english french german spanish welsh scottish irish british polish chinese american muslim muslims islam islamic christian catholic catholics jewish hindu sikh god holocaust brexit gaza israel palestine ukraine russia pride labour tory tories conservative conservatives reform greens plaid cymru gazette echo herald chronicle post mail times sun bbc itv police google gmail hotmail yahoo outlook netflix wikipedia chatgpt canva padlet seesaw tapestry arbor parentmail classdojo dojo zoom teams whatsapps nextdoor vinted ebay amazon glassdoor tripadvisor strava mumsnet fortnite minecraft roblox playstation xbox lego pokémon scouts brownies beavers guides childline samaritans britain england wales scotland uk'.split(
    ' ',
  )

const spoken = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu

/**
 * Every word that says something, in small letters: those of the lexicon, those taken as another, and those that known
 * questions write small more often than with a capital. A word beside these that has a capital is somebody’s or some place’s name.
 */
export const knownWords = whenFirstAsked((): ReadonlySet<string> => {
  const written = Object.values(z.record(z.string(), z.array(z.string())).parse(manyHands)).flat()
  const small = new Map<string, number>()
  for (const question of [...knownQuestions.map((known) => known.question), ...written]) {
    for (const { 0: word, index } of question.matchAll(spoken)) {
      const plain = word.toLowerCase()
      if (word === plain) small.set(plain, (small.get(plain) ?? 0) + 1)
      else if (/[\p{L},;] $/u.test(question.slice(0, index))) small.set(plain, (small.get(plain) ?? 0) - 1)
    }
  }
  return new Set([
    ...[...small].filter(([, more]) => more > 0).map(([word]) => word),
    ...alikeHeads.keys(),
    ...Object.values(lexicon).flatMap((phrases) => phrases.flatMap((phrase) => phrase.split(/[ |]/))),
    ...withACapital,
  ])
})
