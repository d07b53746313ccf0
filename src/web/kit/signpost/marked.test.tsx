import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { Marked } from './marked.tsx'

const text = 'Well done Amelia Hughes <3'

it('words that were found are marked, and all others stand as they were typed', () => {
  const html = renderToString(<Marked text={text} marks={[{ start: 10, end: 23, verdict: 'stop' }]} />)
  expect(html).toBe('Well done <mark class="stop">Amelia Hughes</mark> &lt;3')
})

it('where two findings overlap, the graver one keeps the words they share', () => {
  const html = renderToString(
    <Marked
      text={text}
      marks={[
        { start: 0, end: 16, verdict: 'advise' },
        { start: 10, end: 23, verdict: 'stop' },
      ]}
    />,
  )
  expect(html).toBe(
    '<mark class="advise">Well done </mark><mark class="stop">Amelia</mark><mark class="stop"> Hughes</mark> &lt;3',
  )
})

it('a finding past the end of the text, as when the text has just been shortened, loses no words', () => {
  const html = renderToString(<Marked text="Short" marks={[{ start: 3, end: 99, verdict: 'ask' }]} />)
  expect(html).toBe('Sho<mark class="ask">rt</mark>')
})

it('a text with nothing found stands whole', () => {
  expect(renderToString(<Marked text="Hello" marks={[]} />)).toBe('Hello')
  expect(renderToString(<Marked text="" marks={[]} />)).toBe('')
})
