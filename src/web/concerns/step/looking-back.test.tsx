import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import type { OpenCase } from '../../../actions/concerns/open-concern.ts'
import { lookingBack } from './looking-back.tsx'

const at = (iso: string) => new Date(iso)
const back = (opened: string, kinds: readonly string[]) =>
  renderToString(
    lookingBack({
      row: { id: 'x', toldAt: at('2027-03-01T10:00:00Z'), firstOpenedByOwnerAt: at(opened) },
      entries: kinds.map((kind) => ({ said: { kind } })),
    } as unknown as OpenCase),
  )

it('a case seen from its end says on which day it was told, and counts in words', () => {
  const words = back('2027-03-01T10:20:00Z', ['told', 'referral', 'decision', 'decision'])
  expect(words).toContain('told on Mon 1 March and opened within the hour')
  expect(words).toContain('one referral, 2 decisions and no changes of hand')
  expect(back('2027-03-01T11:10:00Z', [])).toContain('after one hour')
  expect(back('2027-03-06T10:00:00Z', [])).toContain('after 5 days')
})
