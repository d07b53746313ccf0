import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { Finding } from './finding.tsx'
import { NeedsList } from './needs-list.tsx'
import { Rows } from './rows.tsx'
import { State } from './state.tsx'
import { Trail } from './trail.tsx'

it('a state is never colour alone: it always has its word', () => {
  expect(renderToString(<State is="kept" />)).toBe('<span class="state kept">Kept</span>')
  expect(renderToString(<State is="due">Due by Friday</State>)).toBe('<span class="state due">Due by Friday</span>')
})

it('a finding names its words, its reason and the clauses it rests on', () => {
  const html = renderToString(
    <Finding
      verdict="stop"
      found="A pupil’s full name"
      span="Amelia Hughes"
      because="Her family said no to Facebook."
      clauses={[
        { clause: '2.8.2', href: '/policy#2.8.2' },
        { clause: '2.8.7', href: '/policy#2.8.7' },
      ]}
    />,
  )
  expect(html).toContain('class="finding stops"')
  expect(html).toContain('A pupil’s full name: <b>Amelia Hughes</b>')
  expect(html).toContain(
    'Rests on <a class="clause" href="/policy#2.8.2">clause 2.8.2</a> and <a class="clause" href="/policy#2.8.7">clause 2.8.7</a>.',
  )
})

it('a question that was answered stands as settled, with its answer', () => {
  const html = renderToString(
    <Finding
      verdict="ask"
      answer="It is the school’s own."
      found="A phone number"
      because="It may be private."
      clauses={[]}
    />,
  )
  expect(html).toContain('class="finding answered"')
  expect(html).toContain('Answered')
  expect(html).toContain('<p>It is the school’s own.</p>')
  expect(html).not.toContain('Rests on')
})

it('what comes before all else says so in words', () => {
  const html = renderToString(
    <NeedsList needs={[{ href: '/1', says: 'Ring the LADO', now: true, by: 'by 3.40 pm' }]} />,
  )
  expect(html).toContain('<span class="at-once">At once</span>')
})

it('a trail says where it stands now', () => {
  const html = renderToString(
    <Trail
      steps={[
        { stands: 'done', words: 'You wrote it' },
        { stands: 'now', words: 'A colleague reads it' },
      ]}
    />,
  )
  expect(html.match(/aria-current="step"/g)).toHaveLength(1)
  expect(html).toContain('<li class="now" aria-current="step">A colleague reads it')
})

it('a row without a note, a time or a state is only its link', () => {
  expect(renderToString(<Rows rows={[{ href: '/1', title: 'River' }]} />)).toBe(
    '<ol class="rows"><li><a href="/1">River</a></li></ol>',
  )
})
