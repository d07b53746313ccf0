import type { SubjectRedecided } from '../../../actions/policy/redecide-for-school.ts'
import type { PrintedClause } from '../../../core/policy/document.ts'
import { Details } from '../../kit/details.tsx'
import { ClauseChanges, realChanges } from '../clause-changes.tsx'
import { aboutInWords, outcomeInWords } from './redecided-words.ts'
import type { WhatItChanges } from './what-it-changes.ts'

/** What another answer changes in the text, and in what Signpost decided lately. */
export function Changes({
  changes,
  words,
  staying,
}: {
  readonly changes: WhatItChanges
  readonly words: string
  /** The clauses in the school's own words that the answer rests on: no answer changes these. */
  readonly staying: readonly PrintedClause[]
}) {
  const { text, product } = changes
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">If the answer is: {words}</h2>
      <h3>In the text</h3>
      <TextChanges text={text} staying={staying.length} />
      <Staying clauses={staying} />
      <h3>In what Signpost does</h3>
      {product.map((subject) => (
        <Redecided subject={subject} />
      ))}
      {product.some(({ subject }) => subject === 'reports') ? (
        <p class="soft">Only questions that came to you, and only reports that you may know of, are looked at.</p>
      ) : (
        <p class="soft">
          Only questions that came to you are looked at. Reports are looked at for somebody who{' '}
          <a href="/account">signs in with a passkey</a>, and then only those they may know of.
        </p>
      )}
    </section>
  )
}

/** A few clauses are read at a glance; more stand behind how many there are. */
const atAGlance = 6

/** Clauses whose words stay as they are under another answer: read them, and reword them in the draft. */
function Staying({ clauses }: { readonly clauses: readonly PrintedClause[] }) {
  return clauses.map(({ id, reference, text }) => (
    <>
      <p>
        <b>Clause {reference} stays as it is</b>, for it is in our own words. If it says something else than this
        answer,{' '}
        <a href={`/policy/draft/clauses/${encodeURIComponent(id)}`}>
          reword it<span class="govuk-visually-hidden">: clause {reference}</span>
        </a>{' '}
        in the draft.
      </p>
      <p class="quoted">{text}</p>
    </>
  ))
}

function TextChanges({ text, staying }: Pick<WhatItChanges, 'text'> & { readonly staying: number }) {
  if (text.length === 0 && staying > 0) return null
  if (text.length === 0) return <p>No sentence of the text changes.</p>
  const changed = realChanges(text)
  if (changed <= atAGlance) return <ClauseChanges changes={text} />
  return (
    <Details summary={`${changed} clauses of the text change`}>
      <ClauseChanges changes={text} />
    </Details>
  )
}

const subjects = {
  posts: { none: 'No post was put forward yet', one: 'post', alone: 'the one post so far', many: 'posts' },
  questions: {
    none: 'No question came to you yet',
    one: 'question',
    alone: 'the one question so far',
    many: 'questions',
  },
  reports: {
    none: 'There is no report that you may know of',
    one: 'report',
    alone: 'the one report that you may know of',
    many: 'reports',
  },
} as const

function Redecided({ subject: { subject, looked, differences } }: { readonly subject: SubjectRedecided }) {
  const words = subjects[subject]
  if (looked === 0) return <p>{words.none}, so there is nothing to compare.</p>
  const all = looked === 1 ? words.alone : `the last ${looked} ${words.many}`
  if (differences.length === 0) return <p>Decided again both ways, {all} come out the same.</p>
  return (
    <>
      <p>Decided again both ways, of {all} these come out otherwise:</p>
      <ul class="differences">
        {differences.map(({ about, before, after, facts }) => (
          <li>
            <p>
              <b>{aboutInWords(about)}.</b> Now: {outcomeInWords(about, before)}. Then: {outcomeInWords(about, after)}.
            </p>
            <Details summary={whichOf(facts.length, looked, words)}>
              <ul>
                {facts.map(({ name, href }) => (
                  <li>
                    <a href={href}>{name}</a>
                  </li>
                ))}
              </ul>
            </Details>
          </li>
        ))}
      </ul>
    </>
  )
}

/** How many of those that were looked at come out so, as what to open to see them. */
function whichOf(
  found: number,
  looked: number,
  { one, many }: { readonly one: string; readonly many: string },
): string {
  if (looked === 1) return `See the ${one}`
  if (found === looked) return looked === 2 ? `See both ${many}` : `See all ${looked} ${many}`
  return `See which: ${found === 1 ? `one ${one}` : found} of the ${looked}`
}
