import { expect, it } from 'vitest'
import { typedWords } from './typed-words.ts'

const headers = { 'sec-fetch-site': 'same-origin' }

it('shows what was typed into a form that could not be taken, without what the form carried by itself', () => {
  const body = {
    _csrf: 'a token that is rather long indeed',
    revision: '12',
    seen: 'ab'.repeat(32),
    channels: ['a5e00000-0000-4000-8000-000000000001'],
    title: 'A day out',
    text: 'What a day!\nAsk them.',
    act: 'save',
    once: 'MtikoCs-wjQevVzWKiiR0iZPPOE5Sbqb',
    puzzle: '1795380950269.6ETnYSW_Uuv4opoL8CD3fx',
  }
  expect(typedWords({ headers, body })).toEqual(['A day out', 'What a day!\nAsk them.'])
})

it.each([
  ['another site', 'cross-site'],
  ['a neighbouring site', 'same-site'],
  ['nobody knows who', undefined],
])('never shows words that %s sent', (_who, site) => {
  expect(typedWords({ headers: { 'sec-fetch-site': site }, body: { text: 'Ring this number now' } })).toEqual([])
})

it('has nothing to show where nothing was sent', () => {
  expect(typedWords({ headers })).toEqual([])
})
