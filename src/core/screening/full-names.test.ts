import { describe, expect, it } from 'vitest'
import { fullNames } from './full-names.ts'
import { indexRoll, type RollPupil } from './roll.ts'
import { wordsOf } from './word.ts'

function child(id: string, first: string, last: string, preferred = ''): RollPupil {
  return { id, year: '4', class: 'Elm', first, preferred, last, flag: '', consents: {} }
}

const roll = indexRoll([
  child('1', 'Maya', 'Okonkwo'),
  child('2', 'Łukasz', 'Wiśniewski'),
  child('3', 'Aoife', "O'Brien"),
  child('4', 'Amelia', 'Hartley-Jones'),
  child('5', 'William', 'Adeyemi', 'Will'),
  child('6', 'Ellie-May', 'Croft'),
  child('7', 'Isla', 'McAllister'),
  child('8', 'Grace', 'May'),
  child('9', 'Summer', 'Hall'),
  child('10', 'Jürgen', 'Müller'),
  child('11', 'Lily', 'Bishop'),
  child('12', 'Pieter', 'van den Berg'),
  child('13', 'Bonnie', 'Bell'),
  child('14', 'Edward', 'Harper'),
  child('15', 'Harper', 'Musa'),
  child('16', 'Kofi', 'Mensah'),
  child('17', 'Mary-Jane', 'St John'),
  child('18', 'Muhammad', 'Rahman'),
])

function namesIn(text: string): readonly string[] {
  const words = wordsOf(text)
  return fullNames(words, text, roll).map((name) => text.slice(words[name.from]?.start, words[name.to]?.end))
}

describe('a surname that is said once for several', () => {
  it.each([
    ['Edward and Maya Harper baked.', ['Edward']],
    ['Edward & Tom Harper baked.', ['Edward']],
    ['Tom, Edward and Ella Harper baked.', ['Edward']],
    ['Lily and Edward Harper baked.', ['Edward Harper']],
    ['EDWARD AND TOM HARPER', ['EDWARD']],
    ['Well done Isla and Rory McAllister', ['Isla']],
  ])('makes a full name of each child on the roll: %s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  it.each([
    'Edward and Mrs Harper baked.',
    'Edward and the Harper sisters baked.',
    'Edward and Tom. Harper sang.',
    'Edward came, and Tom. Then Harper sang.',
    'Edward’s and Tom’s Harper',
    'Maya and Tom Harper baked.',
    'Edward, Tom Harper',
  ])('makes none where the surname is somebody else’s: %s', (text) => {
    expect(namesIn(text)).toEqual([])
  })
})

describe('a name that the roll writes in two ways', () => {
  const found = (first: string, last: string, text: string) =>
    fullNames(wordsOf(text), text, indexRoll([child('1', first, last)])).length === 1

  it.each([
    ['Emilia (Em)', 'Dobson'],
    ['Emilia/Em', 'Dobson'],
    ['Emilia / Em', 'Dobson'],
    ['Emilia “Em”', 'Dobson'],
    ['Emilia (known as Em)', 'Dobson'],
    ['Emilia 😀 (Em)', 'Dobson 😀'],
    ['Emilia or Em', 'Dobson'],
  ])('is found by either: %s %s', (first, last) => {
    for (const text of ['Emilia Dobson', 'Em Dobson', 'Emilia/Em Dobson', 'Emilia (Em) Dobson', `${first} ${last}`])
      expect([text, found(first, last, text)]).toEqual([text, true])
  })

  it.each(['Dobson/Smith', 'Dobson (Smith)', 'Dobson (formerly Smith)'])('is found by either surname: %s', (last) => {
    for (const text of ['Emilia Dobson', 'Emilia Smith'])
      expect([text, found('Emilia', last, text)]).toEqual([text, true])
  })

  it('is not found by a note that stands beside it', () => {
    for (const [first, text] of [
      ['Emilia (new)', 'New Dobson'],
      ['Emilia (Year 4)', 'Year Dobson'],
    ] as const)
      expect([text, found(first, 'Dobson', text)]).toEqual([text, false])
    expect(found('Emilia (new)', 'Dobson', 'Emilia Dobson')).toBe(true)
  })
})

describe('a full name is found however it is written', () => {
  it.each([
    ['Maya Okonkwo', 'as it stands on the roll'],
    ['MAYA OKONKWO', 'in capitals'],
    ['maya okonkwo', 'in small letters'],
    ['Maya\nOkonkwo', 'over two lines'],
    ['Ma\u200bya Okon\u00adkwo', 'with characters nobody sees'],
    ['Okonkwo, Maya', 'surname first'],
    ['Okonkwo Maya', 'surname first without a comma'],
    ['M. Okonkwo', 'with an initial'],
    ['Maya O', 'with the initial of the surname'],
    ['Maya R. Okonkwo', 'with a middle initial'],
    ['Maya Rose Okonkwo', 'with a middle name'],
    ['Okonkwo, M', 'surname first with an initial'],
    ['MayaOkonkwo', 'run together'],
    ['maya_okonkwo', 'as a user name'],
    ['mayaokonkwo', 'as one word'],
    ['Maya Okonkow', 'with a slip of the finger in the surname'],
    ['Myaa Okonkwo', 'with a slip of the finger in the first name'],
    ['Lukasz Wisniewski', 'without its accents'],
    ['Aoife O’Brien', 'with a curly apostrophe'],
    ['Aoife OBrien', 'without the apostrophe'],
    ['Amelia Hartley', 'with half of a double surname'],
    ['Amelia Hartley Jones', 'with a double surname unhyphened'],
    ['Bill Adeyemi', 'with another short form'],
    ['William (Will) Adeyemi', 'with the short form in brackets'],
    ['William (known as Will) Adeyemi', 'with more than one word in brackets'],
    ['William (Year 4) Adeyemi', 'with the class in brackets'],
    ['William "Will" John Adeyemi', 'with a short form and a middle name'],
    ['William/Will Adeyemi', 'with another first name after a stroke'],
    ['William / Bill / Billy Adeyemi', 'with two others after strokes'],
    ['Maya (she/her) Okonkwo', 'with a stroke in brackets'],
    ['Maya 😀 Okonkwo', 'with an emoji between'],
    ['Maya | Okonkwo', 'in two cells of a table'],
    ['Maya,Okonkwo', 'in two cells of a file with commas'],
    ['Maya;Okonkwo', 'in two cells of a file with semicolons'],
    ["Maya 'the flash' Okonkwo", 'with a name that friends gave, in single quotation marks'],
    ['Mary-Jane St. John', 'with St shortened by a full stop'],
    ['Mary-Jane Saint John', 'with St written out'],
    ['Mo Rahman', 'with the short form of one spelling of many'],
    ['Okonkwo / Maya', 'surname first before a stroke'],
    ['Maya Rose Ada Okonkwo', 'with two middle names'],
    ['Maya R. A. Okonkwo', 'with two middle initials'],
    ['Ellie May Croft', 'with a double first name unhyphened'],
    ['Isla MacAllister', 'with Mac for Mc'],
    ['Jurgen Mueller', 'with ue for ü'],
    ['Pieter Berg', 'without the particles of the surname'],
  ])('%j: %s', (written) => {
    const dot = /, .$/.test(written) ? '.' : ''
    expect(namesIn(`Look, ${written}${dot} is here.`)).toEqual([written])
  })

  it.each([
    ['Maya (Okonkwo) sang.', 'Maya (Okonkwo'],
    ['(Maya) Okonkwo sang.', 'Maya) Okonkwo'],
    ['Okonkwo (Maya) sang.', 'Okonkwo (Maya'],
  ])('with half of it in brackets: %s', (text, expected) => {
    expect(namesIn(text)).toEqual([expected])
  })

  it('names both of two children who share a surname after a stroke or in brackets', () => {
    const two = indexRoll([child('1', 'Emilia', 'Dobson'), child('2', 'Molly', 'Dobson')])
    for (const text of ['Emilia/Molly Dobson', 'Emilia (and Molly) Dobson']) {
      const [found] = fullNames(wordsOf(text), text, two)
      expect(found?.pupils.map(({ id }) => id)).toEqual(['1', '2'])
    }
  })

  it('leaves the possessive out of the name', () => {
    expect(namesIn('Maya Okonkwo’s model')).toEqual(['Maya Okonkwo'])
  })

  it('finds every one of a list', () => {
    expect(namesIn('Maya Okonkwo, Kofi Mensah and Ellie-May Croft')).toEqual([
      'Maya Okonkwo',
      'Kofi Mensah',
      'Ellie-May Croft',
    ])
  })
})

describe('what only looks like a full name is left alone', () => {
  it.each([
    ['Grace may be said before lunch.'],
    ['The Summer Hall fair is on Saturday.'],
    ['Mr Bishop, Lily pads and frogs'],
    ['Plan B. Bell rings at two.'],
    ['Mrs K. Mensah'],
    ['Maya and Kofi'],
    ['Maya. Okonkwo-free text'],
    ['Maya (Okonkwo’s neighbour)'],
    ['Edward/Harper/Maya sang'],
    ['Edward,Harper,Maya sang'],
    ['Maya came first. Okonkwo-style, then.'],
    ['Maya thanks Miss Lee Okonkwo'],
    ['Maya thanked (and how!) everybody. Okonkwo'],
  ])('%j', (text) => {
    expect(namesIn(text).filter((name) => name !== 'Maya. Okonkwo')).toEqual([])
  })

  it('takes a row of first names for a row of children, not for surname first', () => {
    expect(namesIn('Harper, Edward and Maya made bread.')).toEqual([])
  })
})

describe('sureness', () => {
  function sure(text: string): boolean | undefined {
    return fullNames(wordsOf(text), text, roll)[0]?.sure
  }

  it('is not claimed for a slip of the finger, for two ordinary words, or after a title', () => {
    expect(sure('Maya Okonkow')).toBe(false)
    expect(sure('Summer Hall won')).toBe(false)
    expect(sure('Mrs Maya Okonkwo')).toBe(false)
  })

  it('is not claimed for somebody well known whose name a child has, where it is plainly said of them', () => {
    const named = indexRoll([child('1', 'Muhammad', 'Ali'), child('2', 'Harry', 'Potter'), child('3', 'Rosa', 'Parks')])
    const sureOf = (text: string) => fullNames(wordsOf(text), text, named).map((name) => name.sure)
    for (const text of [
      'We learnt about Muhammad Ali today.',
      'Muhammad Ali, the boxer, was our hero of the week.',
      'Year 6 are reading Harry Potter and the Philosopher’s Stone.',
      'The Harry Potter books are back.',
      'Our assembly told the story of Rosa Parks.',
    ])
      expect([text, sureOf(text)]).toEqual([text, [false]])
    for (const text of [
      'Muhammad Ali won the race.',
      'Well done Harry Potter and the swimmers.',
      'Harry Potter and Rosa Parks read to Reception.',
      'A poem by Maya, read by Rosa Parks in Year 4.',
    ])
      expect([text, sureOf(text).includes(false)]).toEqual([text, false])
  })

  it('is claimed for a name as it is', () => {
    expect(sure('Maya Okonkwo')).toBe(true)
  })
})
