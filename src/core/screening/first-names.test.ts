import { describe, expect, it } from 'vitest'
import { firstNames } from './first-names.ts'
import { fullNames } from './full-names.ts'
import { knownSchool } from './known-school.ts'
import { indexRoll } from './roll.ts'
import { wordsOf } from './word.ts'

const names = [
  'Maya',
  'Theo',
  'Hope',
  'Will',
  'Summer',
  'May',
  'Victoria',
  'Hazel',
  'Rose',
  'Jack',
  'Charlie',
  'Joseph',
  'Mary',
  'Max',
  'Rosie',
  'Holly',
  'Ellie-May',
  'Christian',
  'Autumn',
  'June',
  'Ray',
  'April',
  'Oliver',
  'Poppy',
  'Joy',
]
const roll = indexRoll(
  names.map((first, at) => ({
    id: `${at}`,
    year: '3',
    class: 'Elm',
    first,
    preferred: '',
    last: `Zeb${at}`,
    flag: '',
    consents: {},
  })),
)
const school = knownSchool({
  name: 'Elmfold Primary',
  town: 'Weston',
  ownContacts: [],
  staff: ['Mr Hope', 'Miss Holly Dean'],
  classes: [{ year: '3', class: 'Hazel' }],
  houses: ['Victoria'],
})

function found(text: string): readonly string[] {
  const words = wordsOf(text)
  const first = firstNames(words, roll, school, fullNames(words, text, roll), () => false)
  return first.map((name) => text.slice(words[name.from]?.start, words[name.to]?.end))
}

describe('a first name that means a child is found', () => {
  it.each([
    ['Maya read her poem.', ['Maya']],
    ['Well done Hope!', ['Hope']],
    ['We watched Hope score.', ['Hope']],
    ['Rose’s recipe won.', ['Rose']],
    ['Will has been made a prefect.', ['Will']],
    ['In goal, Summer saved three penalties.', ['Summer']],
    ['Victoria took these pictures in Victoria Park.', ['Victoria']],
    ['Hazel in Year 3 lost a tooth.', ['Hazel']],
    ['Hope, Will and Maya made bread.', ['Hope', 'Will', 'Maya']],
    ['Ellie-May’s dad came.', ['Ellie-May']],
    ['#GoMaya', ['Maya']],
    ['How brave was Maya at the hospital!', ['Maya']],
    ['Will finally cracked it.', ['Will']],
    ['Summer and Hope had the giggles.', ['Summer', 'Hope']],
    ['Christian’s piano solo was the best of the Christian Aid concert.', ['Christian']],
    ['May’s drawing of a heron is on the wall.', ['May']],
    ['A little kindness for Autumn this week please. Her parents have separated.', ['Autumn']],
    ['A warm welcome to June, who joins Robins.', ['June']],
    ['April, our artist of the week, has drawn a whale.', ['April']],
    ['May and June came first and second.', ['May', 'June']],
    ['Ray’s the goalkeeper.', ['Ray']],
    ['It was June who found the key.', ['June']],
    ['Nothing stops Autumn: she came on stilts.', ['Autumn']],
    ['Has anyone got Rose’s PE bag?', ['Rose']],
    ['Rose threaded the beads.', ['Rose']],
    ['Well played Ellie-May, the Hazel goalkeeper.', ['Ellie-May']],
    ['Ellie-May, our youngest gardener, grew a pumpkin.', ['Ellie-May']],
    ['Victoria, you were a star in the debate.', ['Victoria']],
    ['Well done Oliver! You were a star.', ['Oliver']],
    ['Hope with the silver medal for judo.', ['Hope']],
    ['Rose, holding the cup.', ['Rose']],
    ['Rose’s EHCP has come.', ['Rose']],
    ['Not you, June, yours are free.', ['June']],
    ['Summer is our librarian this term.', ['Summer']],
    ['Rose is 8 today!', ['Rose']],
    ['Rose is giving out the posters.', ['Rose']],
    ['May wires up her first circuit.', ['May']],
    ['June kept our rain gauge all term.', ['June']],
    ['June went into foster care.', ['June']],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('a first name that means something else is left alone', () => {
  it.each([
    ['a verb at the head of a sentence', 'Will you bring a cake?'],
    ['an ordinary word', 'We hope to see you in summer, by the rose bed.'],
    ['a season', 'Summer is here!'],
    ['somebody from a place of work', 'Thanks to Rosie from the hospital.'],
    ['a month', 'The fair is on 1 May.'],
    ['a teacher', 'Mr Hope won the race.'],
    ['a teacher by both names', 'Holly Dean and the kitchen team'],
    ['a place', 'We walked round Victoria Park.'],
    ['a house', 'Victoria won the cup.'],
    ['a class', 'Well done Hazel, and thank you Hazel parents.'],
    ['a story', 'Jack and the Beanstalk'],
    ['a book', 'Charlie and the Chocolate Factory'],
    ['the nativity', 'Mary and Joseph need a donkey.'],
    ['an animal', 'Our school dog, Rosie, is back. The hamster Max escaped.'],
    ['a hyphened word', 'rose-petal jam, Hope-filled hearts'],
    ['a number', 'Max 20 children at a time.'],
    ['a musical', 'Oliver! tickets are on sale at the office.'],
    ['a show put on', 'Our production of Oliver is in July.'],
    ['what a month has', 'April’s menu and May’s dates are on the website.'],
    ['a season that something happened in', 'We met her in Autumn. She told us about bees.'],
    ['what a month brings', 'April’s frosts have had the beans.'],
    ['seeds', 'Please remember Poppy seeds for the garden.'],
    ['a ray of something', 'One Ray of sunshine is forecast.'],
    ['what joy does', 'Joy greeted the result. Joy filled the hall.'],
    ['hope asked of everybody', 'Hope with the rest of us for a dry day.'],
    ['what a month comes with', 'June with the fair, the play and the trip to the farm.'],
    ['how long a month is', 'June is 30 days long. Summer is 8 weeks away.'],
    ['what a month kept to itself', 'June kept us waiting, and May kept its promise.'],
    ['a carol', 'The choir will sing Joy to the World.'],
  ])('%s: %j', (_what, text) => {
    expect(found(text)).toEqual([])
  })
})
