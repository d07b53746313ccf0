import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../test/support/a-working-school.ts'
import { anotherPolicy } from '../../../test/support/another-policy.ts'
import { goodChannel } from '../../../test/support/posting.ts'
import type { SettingValue } from '../../core/policy/registry.ts'
import { daysAfter } from '../../core/policy/review.ts'
import { policyWith } from '../../core/policy/text-of-setting.ts'
import { contentBytes, contentHash, type PostContent } from '../../core/posts/post-content.ts'
import { dayAt } from '../../core/school/day.ts'
import { policyInForce } from '../../storage/policy/policy-in-force.ts'
import { policyReviews, reviewCauses } from '../../storage/policy/reviews.ts'
import { keepVersion } from '../../storage/posts/versions.ts'
import { endIncident, startIncident } from '../channels/switch-incident.ts'
import { rollShelf } from '../screening/roll-shelf.ts'
import { noteReviewCause, recordReview } from './record-review.ts'
import { redecideForSchool } from './redecide-for-school.ts'
import { remindOfReview } from './remind-of-review.ts'
import { reviewNow } from './review-now.ts'
import { shareReview } from './share-review.ts'

const people = { 'Ada Head': ['headteacher'], 'Bo Chair': ['chair-of-governors'], 'Di Teacher': ['teacher'] } as const
let school: WorkingSchool<keyof typeof people>
const now = new Date()
const today = dayAt(now)
const inAYear = new Date(now.getTime() + 366 * 86_400_000)
const publicUrl = 'https://signpost.example.sch.uk'

beforeAll(async () => {
  school = await aWorkingSchool<keyof typeof people>(people, { policy: 'model' })
})
afterAll(() => school.end())

const remind = (at: Date) => school.inside((tx) => remindOfReview(tx, { now: at, publicUrl }))
const mails = () => school.inside((tx) => tx.selectFrom('mail').select(['recipient', 'subject', 'body']).execute())

describe('the review of a policy', () => {
  it('is reminded of once when it is late, by a mail that says no more than that something needs you', async () => {
    expect(await remind(now)).toBe(false)
    expect(await remind(inAYear)).toBe(true)
    expect(await remind(inAYear)).toBe(false)
    const sent = await mails()
    expect(sent.map(({ recipient }) => recipient)).toEqual(['ada.head@larkfield.example'])
    expect(sent[0]?.subject).toBe('Something needs you')
    expect(sent[0]?.body).not.toMatch(/policy|review/i)
  })

  it('is brought forward by what happened, where the policy says so', async () => {
    const before = (await school.inside(reviewNow))?.due
    expect(before?.because).toBe('interval')
    const cause = { cause: 'local-concern', on: today, what: 'A class account nobody knew of.' } as const
    const note = (differs: object) =>
      school.inside((tx) => noteReviewCause(tx, school.actor['Ada Head'], { ...cause, ...differs }, now))
    expect(await note({})).toBe('done')
    expect(await note({})).toMatchObject({ refused: 'noted-already' })
    expect(await note({ on: '1226-01-01' })).toMatchObject({ refused: 'cause-too-long-ago' })
    const whole = `${'A long story. '.repeat(60)}The end.`
    expect(await note({ on: daysAfter(today, -400), what: whole })).toBe('done')
    expect((await school.inside(reviewCauses)).map(({ what }) => what)).toContain(whole)
    const due = (await school.inside(reviewNow))?.due
    expect(due).toMatchObject({ because: 'local-concern', dueOn: daysAfter(today, 28) })
    const [line] = await school.inside((tx) =>
      tx.selectFrom('audit_entry').select('facts').where('verb', '=', 'note-review-cause').execute(),
    )
    expect(JSON.stringify(line?.facts)).not.toContain('class account')
  })

  it('without change is recorded by itself, and leaves what is in force as it is', async () => {
    const version = (await school.inside(policyInForce))?.version
    const review = {
      outcome: 'no-change',
      on: today,
      ledBy: school.actor['Ada Head'].person,
      lookedAt: 'Every clause.',
      sharedOn: today,
      minute: '4.1',
    } as const
    const record = (differs: object) =>
      school.inside((tx) => recordReview(tx, school.actor['Ada Head'], { ...review, ...differs }, now))
    expect(await record({ ledBy: school.actor['Di Teacher'].person })).toMatchObject({ refused: 'not-theirs-to-lead' })
    expect(await record({ minute: ' ' })).toMatchObject({ refused: 'not-shared' })
    expect(await record({ sharedOn: daysAfter(today, -1) })).toMatchObject({ refused: 'seen-before-review' })
    expect(await record({})).toMatchObject({ review: expect.any(String) })
    expect(await record({})).toMatchObject({ refused: 'recorded-already' })
    expect((await school.inside(policyInForce))?.version).toBe(version)
  })
})

describe('a review that governors have not seen', () => {
  it('is recorded as seen by a governor, once, on a day since it and under a minute; by nobody else', async () => {
    const id = await school.inside(async (tx) => {
      const review = {
        outcome: 'changes-needed',
        on: today,
        ledBy: school.actor['Ada Head'].person,
        lookedAt: 'Part 2.',
        sharedOn: null,
        minute: '',
      } as const
      const done = await recordReview(tx, school.actor['Ada Head'], review, now)
      if ('refused' in done) throw new Error(done.refused)
      return done.review
    })
    const seen = async (who: keyof typeof people, differs: object = {}) => {
      const meant = { review: id, on: today, minute: '5.1', ...differs }
      const done = await school.inside((tx) => shareReview(tx, school.actor[who], meant, now))
      return done === 'done' ? done : done.refused
    }
    expect(await seen('Ada Head')).toBe('not-a-governor')
    expect(await seen('Bo Chair', { minute: ' ' })).toBe('minute-missing')
    expect(await seen('Bo Chair', { on: daysAfter(today, 1) })).toBe('seen-to-come')
    expect(await seen('Bo Chair', { on: daysAfter(today, -1) })).toBe('seen-before-review')
    expect(await seen('Bo Chair')).toBe('done')
    expect(await seen('Bo Chair')).toBe('shared-already')
    const [kept] = (await school.inside(policyReviews)).filter((one) => one.id === id)
    expect(kept).toMatchObject({ outcome: 'changes-needed', sharedOn: today, minute: '5.1' })
  })
})

describe('an incident', () => {
  const causes = async () => (await school.inside(reviewCauses)).filter(({ what }) => what.startsWith('An incident'))
  const from = (hours: number) => new Date(now.getTime() - hours * 3_600_000)
  const anIncident = (triggers: SettingValue<'review-triggers'>, since: Date) =>
    school.inside(async (tx) => {
      const by = school.actor['Ada Head'].person
      await anotherPolicy(tx, { pack: 'model', settings: { 'review-triggers': triggers }, by, from: since })
      await startIncident(tx, { now }, school.actor['Ada Head'])
      await endIncident(tx, { now }, school.actor['Ada Head'])
    })

  it('brings the review forward by itself where the policy names what happens here, and not where it does not', async () => {
    await anIncident(['technical-change'], from(3))
    expect(await causes()).toEqual([])
    await anIncident(['local-concern'], from(2))
    expect(await causes()).toMatchObject([{ cause: 'local-concern', on: today, by: 'Ada Head' }])
  })
})

describe('the last posts under another answer', () => {
  it('are listed where they would have come out otherwise, and not where they would not', async () => {
    const writer = school.actor['Di Teacher'].person
    await school.inside(async (tx) => {
      const page = await goodChannel(tx, 'page', school.actor['Ada Head'].person)
      const { id } = await tx
        .insertInto('post')
        .values({ school_id: tx.school, created_by: writer, saved_by: writer, title: 'Sports day' })
        .returning('id')
        .executeTakeFirstOrThrow()
      const content: PostContent = {
        version: 1,
        title: 'Sports day',
        text: 'Bring a hat.',
        channels: [{ id: page, kind: 'page' }],
        pictures: [],
        dueAt: null,
        urgent: false,
        otherRoute: null,
      }
      const bytes = contentBytes(content)
      await keepVersion(tx, id, { bytes, hash: contentHash(bytes), number: 1, madeBy: writer })
    })
    const differences = (name: 'post-approver' | 'channel-approver' | 'review-every-months', value: unknown) =>
      school.inside(async (tx) => {
        const policy = (await policyInForce(tx))?.policy
        if (!policy) throw new Error('none')
        const desk = { rolls: rollShelf(), now }
        const [posts] = await redecideForSchool(
          tx,
          desk,
          { person: writer, vault: null },
          policy,
          policyWith(policy, name, value),
        )
        expect(posts?.looked).toBe(1)
        return posts?.differences.map(({ about, before, after, facts }) => [
          about,
          before,
          after,
          facts.map((one) => one.name),
        ])
      })
    expect(await differences('review-every-months', 24)).toEqual([])
    expect(await differences('post-approver', 'headteacher')).toEqual([
      ['agreeing', 'colleague-or-skipped', 'headteacher', ['Sports day']],
    ])
    expect(await differences('channel-approver', 'governing-board')).toEqual([
      ['channel Our page', 'good', 'approved-by-another', ['Sports day']],
    ])
  })
})
