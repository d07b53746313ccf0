import { raiseImprovement } from '../../../src/actions/oversight/improve.ts'
import { keepDay } from '../../../src/actions/oversight/keep-day.ts'
import { tell } from '../../../src/actions/records/tell.ts'
import type { Actor } from '../../../src/core/access/actor.ts'
import { allPacks } from '../../../src/core/policy/packs/all-packs.ts'
import type { Day } from '../../../src/core/school/day.ts'
import type { ReaderId, SchoolId } from '../../../src/core/school/ids.ts'
import { keepOwnKind } from '../../../src/storage/concerns/own-kinds.ts'
import { keepTie } from '../../../src/storage/concerns/ties.ts'
import { keepGuidance } from '../../../src/storage/guidance/guidance.ts'
import { keepQuestion } from '../../../src/storage/guidance/questions.ts'
import type { InSchool } from '../../../src/storage/in-school.ts'
import { keepCompanion } from '../../../src/storage/oversight/companions.ts'
import { askChange } from '../../../src/storage/people/protected-change.ts'
import { beginDraft } from '../../../src/storage/policy/draft.ts'
import { noteDraftChange } from '../../../src/storage/policy/draft-changes.ts'
import { bringPolicyFile } from '../../../src/storage/policy/imports.ts'
import { policyInForce } from '../../../src/storage/policy/policy-in-force.ts'
import { partsOfVersion } from '../../../src/storage/policy/policy-of-version.ts'
import { keepReview } from '../../../src/storage/policy/reviews.ts'
import type { FileStore } from '../../../src/storage/records/file-store.ts'
import { aPostOnThePage } from '../a-post-on-the-page.ts'
import { anotherPolicy } from '../another-policy.ts'
import { aDesk, aDraft, aPostForward, withPicture } from '../posting.ts'
import type { SmallSchool } from '../small-school.ts'

/** One of everything that a page of the small school can be about, by what its address calls it. */
export type Everything = Awaited<ReturnType<typeof oneOfEverything>>

/** Fills the small school with it, as people there would have done before anything is told. */
export async function oneOfEverything(
  small: SmallSchool,
  inside: <T>(work: (tx: InSchool) => Promise<T>) => Promise<T>,
  files: FileStore,
) {
  const head = actorOf(small)
  const posts = await inside((tx) => somePosts(tx, small, head, files))
  const versions = await inside((tx) => everyPolicy(tx, small))
  const policy = await inside((tx) => lifeOfPolicy(tx, small, posts.file))
  const asked = await inside((tx) => someQuestions(tx, small))
  const people = await inside((tx) => amongPeople(tx, small))
  return { ...posts, ...policy, ...asked, ...people, versions }
}

const actorOf = (small: SmallSchool): Actor => ({
  school: small.id as SchoolId,
  person: small.people.head,
  name: 'Hannah Osei',
  roles: ['headteacher'],
})

async function somePosts(tx: InSchool, small: SmallSchool, head: Actor, files: FileStore) {
  const desk = aDesk()
  const draft = await aDraft(tx, head, [small.page])
  await withPicture(tx, desk, head, files, draft)
  const waits = await aPostForward(tx, desk, head, [small.page], { title: 'It waits' })
  const rows = await tx.selectFrom('picture').select(['id', 'file_hash']).where('school_id', '=', tx.school).execute()
  const [kept] = rows
  if (!kept) throw new Error('no picture was kept')
  const file = kept.file_hash
  const shown = [{ file: file.toString('hex'), alt: 'A green field' }]
  const page = { id: small.page, kind: 'page' }
  const out = await aPostOnThePage(tx, small.people.head, page, {
    title: 'It is out',
    text: 'Sports day.',
    pictures: shown,
  })
  const letter = { id: small.newsletter, kind: 'newsletter' }
  const mailed = await aPostOnThePage(tx, small.people.head, letter, { title: 'It went', text: 'The fair.' })
  const publications = await tx
    .selectFrom('publication')
    .select('id')
    .where('school_id', '=', tx.school)
    .where('post_id', '=', mailed)
    .execute()
  const readers = await tx.selectFrom('newsletter_reader').select('id').where('school_id', '=', tx.school).execute()
  return {
    draft,
    waits,
    out,
    mailed,
    picture: kept.id,
    file,
    publication: publications[0]?.id ?? '',
    reader: readers[0]?.id ?? ('' as ReaderId),
    channel: small.page,
    pupil: [...small.pupils.values()][0] ?? '',
  }
}

/** Each policy once, adopted one after the other. */
async function everyPolicy(tx: InSchool, small: SmallSchool): Promise<ReadonlyMap<string, string>> {
  const versions = new Map<string, string>()
  for (const { name } of allPacks) versions.set(name, await anotherPolicy(tx, { pack: name, by: small.people.head }))
  return versions
}

async function lifeOfPolicy(tx: InSchool, small: SmallSchool, file: Buffer) {
  const now = new Date()
  const { head, chair } = small.people
  const inForceNow = await policyInForce(tx)
  const parts = inForceNow && (await partsOfVersion(tx, inForceNow.version))
  if (!inForceNow || !parts) throw new Error('no policy is in force')
  const draft = await beginDraft(tx, parts, head)
  const change = await noteDraftChange(
    tx,
    draft,
    { kind: 'setting', name: 'minimum-age', before: null, after: { value: 13 } },
    head,
  )
  const brought = await bringPolicyFile(tx, { hash: file, name: 'Ours.docx' }, head, now)
  const day = await keepDay(tx, now)
  const review = await keepReview(tx, {
    version: inForceNow.version,
    outcome: 'no-change',
    on: '2026-01-05' as Day,
    ledBy: chair,
    lookedAt: 'The chat of Year 5.',
    sharedOn: null,
    minute: null,
    by: chair,
  })
  await keepCompanion(tx, { name: 'Safeguarding policy', heldAt: 'The office', by: head, at: now })
  const { improvement } = (await raiseImprovement(tx, { now, publicUrl: 'https://signpost.example.sch.uk' }, head, {
    area: 'policy',
    words: 'Say more about group chats.',
  })) as { improvement: string }
  return { change, brought, day: day ?? '', review, improvement }
}

async function someQuestions(tx: InSchool, small: SmallSchool) {
  const asked = (question: string) =>
    keepQuestion(tx, {
      askedAs: 'staff',
      askedBy: small.people.writer,
      question,
      topic: null,
      verdict: 'silent',
      goesTo: 'headteacher',
      askedAt: new Date(),
    })
  const question = await asked('May parents sell cakes on the village page?')
  const answered = await asked('Can I follow our pupils on Instagram?')
  const guidance = await keepGuidance(tx, {
    questionId: answered,
    question: 'Can I follow our pupils on Instagram?',
    answer: 'No. Tell the pupil at school why not.',
    author: small.people.head,
    at: new Date(),
  })
  return { question, answered, guidance: guidance ?? '' }
}

async function amongPeople(tx: InSchool, small: SmallSchool) {
  const { head, officer, writer, colleague } = small.people
  const close = { one: writer, other: colleague, kind: 'relative' } as const
  const tie = await keepTie(tx, close, writer, new Date())
  const asked = { act: 'end' as const, person: colleague, role: 'teacher' as const, askedBy: officer, at: new Date() }
  const protectedChange = await askChange(tx, asked)
  await tell(tx, 'https://signpost.example.sch.uk', Object.values(small.people), {
    kind: 'absence-noted',
    subjectKind: 'person',
    subjectId: head,
  })
  const notices = await tx
    .selectFrom('notice')
    .select(['id', 'person_id'])
    .where('school_id', '=', tx.school)
    .where('kind', '=', 'absence-noted')
    .execute()
  const words = { staff: 'Chat with a club', families: 'A club’s chat', pupils: 'A club chat' }
  const ownKind = await keepOwnKind(tx, { name: 'Club chats', treatedAs: 'staff-conduct', words }, head, new Date())
  return {
    tie: tie ?? '',
    protectedChange: protectedChange ?? '',
    notices: new Map(notices.map((row) => [row.person_id, row.id])),
    ownKind: ownKind ?? '',
  }
}
