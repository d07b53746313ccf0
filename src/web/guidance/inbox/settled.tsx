import type { VNode } from 'preact'
import { isId } from '../../../core/school/ids.ts'
import { dateInWords } from '../../../core/school/london-time.ts'
import { type Guidance, guidanceOn } from '../../../storage/guidance/guidance.ts'
import { type KeptQuestion, questionById } from '../../../storage/guidance/questions.ts'
import { type SetAside, setAsideOf } from '../../../storage/guidance/set-aside.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { schoolPage } from '../../shell/school-page.tsx'
import { setAsideWords } from '../set-aside-words.ts'
import { PutBackForm } from './set-aside-part.tsx'
import { theirsAmong } from './theirs.ts'

/**
 * What somebody sees of a question of theirs that a colleague was quicker with, with what they had written themselves:
 * they come by a mailed link, by the back button, or with an answer of their own.
 */
export async function settled(visit: SchoolVisit, written = ''): Promise<Reply> {
  const id = visit.params['id'] ?? ''
  const kept = isId(id) ? await questionById(visit.tx, id) : undefined
  const [asked] = kept ? await theirsAmong(visit, [kept]) : []
  if (!asked) return 'not-found'
  const answer = await guidanceOn(visit.tx, asked.id)
  if (answer) return { page: answeredPage(visit, asked, answer, written) }
  const aside = await setAsideOf(visit.tx, asked.id)
  return aside ? { page: asidePage(visit, asked, aside, written) } : 'not-found'
}

function answeredPage(visit: SchoolVisit, asked: KeptQuestion, answer: Guidance, written: string): VNode {
  const by = answer.authorId === visit.actor.person ? 'You' : answer.author
  return framed(
    visit,
    'This question has an answer',
    <>
      <p>
        {by} answered it, {dateInWords(answer.answeredAt, visit.now)}. It is what everybody reads.
      </p>
      <p class="as-typed preview">{asked.question}</p>
      <p class="as-typed">{answer.answer}</p>
      <Written words={written} />
      <p>
        <a href={`/ask/answered#answer-${answer.id}`}>See it as everybody does</a>
      </p>
    </>,
  )
}

function asidePage(visit: SchoolVisit, asked: KeptQuestion, aside: SetAside, written: string): VNode {
  return framed(
    visit,
    'This question was set aside',
    <>
      <p>
        {aside.by} set it aside, {dateInWords(aside.at, visit.now)}: {setAsideWords[aside.reason].toLowerCase()}.
      </p>
      <p class="as-typed preview">{asked.question}</p>
      <Written words={written} />
      <p>Should it have an answer after all? Put it back, and answer it then.</p>
      <PutBackForm visit={visit} id={asked.id} />
    </>,
  )
}

function Written({ words }: { readonly words: string }) {
  if (words === '') return null
  return (
    <>
      <h2>What you wrote</h2>
      <p>It is not kept, and nobody else sees it. Copy it if you need it.</p>
      <p class="as-typed">{words}</p>
    </>
  )
}

function framed(visit: SchoolVisit, title: string, said: VNode): VNode {
  return schoolPage(
    visit,
    { title, place: 'Policy' },
    <>
      <p class="soft">
        <a href="/ask/inbox">Questions for you</a>
      </p>
      <h1>{title}</h1>
      {said}
    </>,
  )
}
