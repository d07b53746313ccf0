import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fullNames } from './full-names.ts'
import { allMayBeNamed, indexRoll, namesakes, pupilsCalled, type RollPupil, withoutPupil, withPupil } from './roll.ts'
import { wordsOf } from './word.ts'

function child(id: string, first: string, last: string, consent: 'yes' | 'no' = 'yes', flag = ''): RollPupil {
  return { id, year: '1', class: 'Elm', first, preferred: '', last, flag, consents: { website: consent } }
}

const maya = child('1', 'Maya', 'Okonkwo')

describe('a roll made ready for reading', () => {
  it('knows a child that joins', () => {
    const roll = withPupil(indexRoll([maya]), child('2', 'Kofi', 'Mensah'))
    expect(pupilsCalled(roll, 'kofi', 'mensah').map((pupil) => pupil.id)).toEqual(['2'])
  })

  it('forgets a child that leaves', () => {
    expect(pupilsCalled(withoutPupil(indexRoll([maya]), '1'), 'maya', 'okonkwo')).toEqual([])
  })

  it('stays as it was when another is made from it', () => {
    const before = indexRoll([maya])
    withoutPupil(before, '1')
    withPupil(before, child('2', 'Kofi', 'Mensah'))
    expect(pupilsCalled(before, 'maya', 'okonkwo')).toEqual([maya])
    expect(pupilsCalled(before, 'kofi', 'mensah')).toEqual([])
  })

  it('takes a child of the same number for the same child', () => {
    const roll = withPupil(indexRoll([maya]), child('1', 'Maya', 'Mensah'))
    expect(pupilsCalled(roll, 'maya', 'okonkwo')).toEqual([])
    expect(namesakes(roll, 'maya', 5)).toHaveLength(1)
  })

  it('gives no list of namesakes where there are too many', () => {
    const roll = indexRoll(['1', '2', '3'].map((id) => child(id, 'Maya', `Okonkwo${id}`)))
    expect(namesakes(roll, 'maya', 2)).toBeUndefined()
  })

  it('lets a first name be given only where every child of that name may be named', () => {
    const agreed = indexRoll([maya, child('2', 'Maya', 'Mensah')])
    expect(allMayBeNamed(agreed, 'maya', ['website'])).toBe(true)
    expect(allMayBeNamed(withPupil(agreed, child('3', 'Maya', 'Bell', 'no')), 'maya', ['website'])).toBe(false)
    expect(allMayBeNamed(withPupil(agreed, child('3', 'Maya', 'Bell', 'yes', 'note')), 'maya', ['website'])).toBe(false)
    expect(allMayBeNamed(agreed, 'maya', ['website', 'facebook'])).toBe(false)
  })

  it('reads a text the same whether the children came at once or one by one, in any order of coming and going', () => {
    const firsts = ['Maya', 'Kofi', 'Ellie-May', 'Siân']
    const lasts = ['Okonkwo', 'Mensah', "O'Brien", 'Hartley-Jones']
    const text = firsts.flatMap((first) => lasts.map((last) => `${first} ${last}`)).join('. ')
    const change = fc.record({
      id: fc.integer({ min: 0, max: 8 }).map(String),
      first: fc.constantFrom(...firsts),
      last: fc.constantFrom(...lasts),
      leaves: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), (changes) => {
        const now = new Map<string, RollPupil>()
        let roll = indexRoll([])
        for (const { id, first, last, leaves } of changes) {
          const pupil = child(id, first, last)
          if (leaves) now.delete(id)
          else now.set(id, pupil)
          roll = leaves ? withoutPupil(roll, id) : withPupil(roll, pupil)
        }
        const read = (index: typeof roll) =>
          fullNames(wordsOf(text), text, index).map((name) => [
            name.from,
            name.to,
            name.pupils.map((each) => each.id).toSorted(),
          ])
        expect(read(roll)).toEqual(read(indexRoll(now.values())))
      }),
      { numRuns: 60 },
    )
  })
})
