import { describe, expect, it } from 'vitest'
import { type DoubtfulText, doubtsIn, unanswered } from './doubts.ts'
import { smallNames } from './small-names.ts'

const spotsOf = (text: string, word: string, because: 'also-a-word' | 'not-known' = 'not-known') =>
  [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({ start: index, end: index + word.length, because }))
const one = (text: string, word: string, more: Partial<DoubtfulText> = {}): DoubtfulText => ({
  text,
  masks: [],
  spots: spotsOf(text, word),
  ...more,
})

describe('a word that may be a name', () => {
  it('is asked of once, with every sentence in which it stands', () => {
    const text = 'She met Wren. Then Wren left, and nobody came.\nWren came back'
    expect(doubtsIn([one(text, 'Wren')])).toEqual([
      {
        key: 'wren',
        word: 'Wren',
        because: 'not-known',
        sentences: [
          { before: 'She met ', word: 'Wren', after: '.' },
          { before: 'Then ', word: 'Wren', after: ' left, and nobody came.' },
          { before: '', word: 'Wren', after: ' came back' },
        ],
      },
    ])
  })

  it('stands in its sentence as the bundle would have it: others masked', () => {
    const text = 'Maya Okonkwo met Wren at 07700 900123.'
    const masks = [
      { start: 0, end: 12, as: 'Pupil A' },
      { start: 25, end: 37, as: 'telephone number' },
    ]
    expect(doubtsIn([one(text, 'Wren', { masks })])[0]?.sentences).toEqual([
      { before: '[Pupil A] met ', word: 'Wren', after: ' at [telephone number].' },
    ])
  })

  it('is not asked of where it is masked already', () => {
    const text = 'Wren Hill came.'
    expect(doubtsIn([one(text, 'Wren', { masks: [{ start: 0, end: 9, as: 'Pupil A' }] })])).toEqual([])
  })

  it('that somebody at the school is called comes before the others, and the same sentence is shown once', () => {
    const text = 'We said Grace at Otterpool.'
    const spots = [...spotsOf(text, 'Otterpool'), ...spotsOf(text, 'Grace', 'also-a-word')]
    const doubts = doubtsIn([one(text, '', { spots }), one(text, '', { spots })])
    expect(doubts.map(({ word, sentences }) => [word, sentences.length])).toEqual([
      ['Grace', 1],
      ['Otterpool', 1],
    ])
  })

  it('is cut out of a sentence without an end', () => {
    const text = `${'so it went on and on '.repeat(40)}Wren ${'and on '.repeat(80)}`
    const [sentence] = doubtsIn([one(text, 'Wren')])[0]?.sentences ?? []
    expect(`${sentence?.before}${sentence?.after}`.length).toBeLessThan(330)
  })

  it('is left over until somebody answers it, whatever else they answered', () => {
    const doubts = doubtsIn([one('She met Wren.', 'Wren'), one('The constructor came.', 'constructor')])
    expect(unanswered(doubts, {}).map(({ key }) => key)).toEqual(['constructor', 'wren'])
    expect(unanswered(doubts, { wren: 'keep', other: 'mask' }).map(({ key }) => key)).toEqual(['constructor'])
  })
})

describe('what may be a way to reach somebody', () => {
  const text = 'her insta is maya_f99'
  const spots = [{ start: 13, end: 21, because: 'reaches' as const }]
  it('is asked about whole, where a name within it is masked', () => {
    const masks = [{ start: 13, end: 17, as: 'Pupil A' }]
    expect(doubtsIn([{ text, masks, spots }])).toMatchObject([
      { word: 'maya_f99', because: 'reaches', sentences: [{ before: 'her insta is ', word: 'maya_f99', after: '' }] },
    ])
  })
  it('is not asked about where it is masked whole', () => {
    expect(doubtsIn([{ text, masks: [{ start: 13, end: 21, as: 'account' }], spots }])).toEqual([])
  })
})

describe('a name in small letters', () => {
  const kinds = {
    isOrdinary: (word: string) => ['said', 'is', 'grace'].includes(word),
    isEnglish: (word: string) =>
      'said is it so came here and teacher friend dad will snake kyle s'.split(' ').includes(word),
    isGiven: (word: string) => ['abby', 'kyle', 'jo'].includes(word),
    isBoth: (word: string) => ['grace', 'dean', 'will'].includes(word),
  }
  const found = (text: string, masks: DoubtfulText['masks'] = []) => smallNames([{ text, masks }], kinds)
  it('is found where it is introduced as a name is', () => {
    expect(found('my cousin kayleigh’s mum said so, and mr thrupp came')).toEqual(['thrupp', 'kayleigh'])
    expect(found('some kid called tarquin did it')).toEqual(['tarquin'])
    expect(found('my friend is here, and my friend said so')).toEqual([])
    expect(found('she is called names online, a kid called names, and a friend request came')).toEqual([])
  })
  it('is found where children are called so', () => {
    expect(found('then abby came with abby')).toEqual(['abby'])
  })
  it.each([
    ['ketteridge’s mum jo', ['jo', 'ketteridge']],
    ['a lad called dean', ['dean']],
    ['my mate kyle came', ['kyle']],
    ['my friend grace came', ['grace']],
    ['kyles dad came', ['kyles']],
    ['her name is tarquin', ['tarquin']],
    ['she goes by bexxx', ['bexxx']],
    ['my mum will', []],
    ['a kid called snake', []],
    ['the teacher’s mum came', []],
    ['my friend thats here, my cousin wouldn’t', []],
  ] as const)('is found beside a word of kinship or of being called: %s', (text, names) => {
    expect(found(text)).toEqual(names)
  })
  it('is not looked for where it is masked', () => {
    expect(found('my cousin abby', [{ start: 10, end: 14, as: 'Pupil A' }])).toEqual([])
  })
})
