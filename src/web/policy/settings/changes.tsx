import type { SubjectRedecided } from '../../../actions/policy/redecide-for-school.ts'
import { Details } from '../../kit/details.tsx'
import { ClauseChanges } from '../clause-changes.tsx'
import { aboutInWords, outcomeInWords } from './redecided-words.ts'
import type { WhatItChanges } from './what-it-changes.ts'

/** What another answer changes in the text, and in what Signpost decided lately. */
export function Changes({ changes, words }: { readonly changes: WhatItChanges; readonly words: string }) {
  const { text, product } = changes
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">If the answer is: {words}</h2>
      <h3>In the text</h3>
      {text.length === 0 ? <p>No sentence of the text changes.</p> : <ClauseChanges changes={text} />}
      <h3>In what Signpost does</h3>
      {product.map((subject) => (
        <Redecided subject={subject} />
      ))}
      <p class="soft">Questions and reports are not decided again here yet.</p>
    </section>
  )
}

function Redecided({ subject }: { readonly subject: SubjectRedecided }) {
  const { looked, differences } = subject
  if (looked === 0) return <p>No post was put forward yet, so there is nothing to compare.</p>
  const posts = looked === 1 ? 'the one post so far' : `the last ${looked} posts`
  if (differences.length === 0) return <p>Decided again both ways, {posts} come out the same.</p>
  return (
    <>
      <p>Decided again both ways, of {posts} these come out otherwise:</p>
      <ul class="differences">
        {differences.map(({ about, before, after, facts }) => (
          <li>
            <p>
              <b>{aboutInWords(about)}.</b> Now: {outcomeInWords(about, before)}. Then: {outcomeInWords(about, after)}.
            </p>
            <Details summary={facts.length === 1 ? 'One post' : `${facts.length} posts`}>
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
