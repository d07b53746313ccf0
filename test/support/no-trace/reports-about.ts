import { may } from '../../../src/core/access/may.ts'
import { postsAsCalled } from '../../../src/core/concerns/lists/posts-as-called.ts'
import { type Role, titleOfRole } from '../../../src/core/people/role.ts'
import type { Day } from '../../../src/core/school/day.ts'
import type { CaseId } from '../../../src/core/school/ids.ts'
import { keepClosed } from '../../../src/storage/concerns/cases.ts'
import { keepReleased, keepReviewOn } from '../../../src/storage/concerns/keeping.ts'
import { seenBy } from '../../../src/storage/concerns/looking.ts'
import { destroyCase } from '../../../src/storage/concerns/tombstones.ts'
import { type Chart, rolesOf } from './charts.ts'
import { act, form, type Kept, open, partsOfCase, type Scene, tellerIn, told, toldByAParent } from './scene.ts'
import { cast, everybody } from './two-schools.ts'

export const reportsOfAKind = [
  'named',
  'by-post-only',
  'through-a-relative',
  'by-another-name',
  'of-our-own-kind',
  'by-a-parent',
  'closed',
  'due-for-review',
  'destroyed',
  'together',
  'with-one-they-may-read',
  'muted',
  'with-a-file',
  'kind-put-right',
  'also-concerns',
  'clock-missed',
  'passed-on',
  'stepped-aside',
  'let-in',
  'in-a-bundle',
  'searched-for',
] as const
export type TellsOf = (typeof reportsOfAKind)[number]

/** Of these somebody told long enough ago that clocks ran out since. */
export const toldLongAgo: readonly TellsOf[] = ['clock-missed', 'passed-on']

/** Of these it came out only later whom they are about: until then somebody close to them may have read them. */
export const ofThemLater: readonly TellsOf[] = ['kind-put-right', 'also-concerns']

/**
 * Tells it, and does with it what there is to do. Gives the cases that came of it. `other` is a case that whom it is
 * about may read.
 */
export async function tellOf(scene: Scene, what: TellsOf, other: string): Promise<readonly CaseId[]> {
  const { chart, two } = scene
  const name = cast[chart.about].name
  const words = 'He puts pictures of pupils on his own page and writes to them at night.'
  const named = { words, about: 'another-adult', names: name }
  switch (what) {
    case 'named':
    case 'clock-missed':
    case 'passed-on':
      return idsOf(await told(scene, named))
    case 'by-post-only': {
      const [post] = rolesOf(chart, chart.about).filter((role) => byTheirPost.includes(role))
      if (post === undefined) return idsOf(await told(scene, named))
      if (post === 'headteacher' || post === 'dsl') return idsOf(await told(scene, { words, about: post, names: '' }))
      const title = post === 'trust-officer' ? 'trust officer' : titleOfRole(post).toLowerCase()
      const said = `The ${title} puts pictures of pupils on Facebook without asking.`
      return idsOf(await told(scene, { words: said, about: 'not-known', names: '' }))
    }
    case 'through-a-relative':
      return idsOf(await told(scene, { ...named, names: cast[chart.close].name }))
    case 'by-another-name':
      return idsOf(await told(scene, { ...named, names: 'Sunny' }))
    case 'of-our-own-kind':
      return idsOf(await told(scene, { ...named, kind: `own:${two.everything.ownKind}` }))
    case 'by-a-parent':
      return idsOf(await toldByAParent(scene, named))
    case 'closed':
    case 'due-for-review':
    case 'destroyed': {
      const kept = await told(scene, named)
      for (const one of kept) await ended(scene, one, what)
      return idsOf(kept)
    }
    case 'together': {
      const first = await told(scene, named)
      const second = await told(scene, named)
      for (const one of [...first, ...second]) await open(scene, one)
      const [one] = first
      const [other] = second
      if (one && other) await act(scene, one, 'goes-with', { other: other.id, words: 'The same.' })
      return idsOf([...first, ...second])
    }
    case 'with-one-they-may-read': {
      const kept = await told(scene, named)
      for (const one of kept) {
        await open(scene, one)
        await act(scene, one, 'goes-with', { other, words: 'The same.' })
      }
      return idsOf(kept)
    }
    case 'searched-for': {
      const kept = await told(scene, named)
      for (const one of kept) {
        await open(scene, one)
        for (const url of ['/concerns', '/concerns/kept', '/concerns/low-level']) {
          await two.ask(scene.side, one.owner, { url })
        }
        await two.ask(scene.side, one.owner, form('/concerns/search', { words: 'pictures' }))
        const tries = everybody.find(
          (who) => who !== chart.about && may(rolesOf(chart, who), 'concern.see').verdict === 'allowed',
        )
        if (tries) await two.ask(scene.side, tries, { url: `/concerns/${one.id}` })
      }
      return idsOf(kept)
    }
    case 'muted': {
      const kept = await told(scene, named)
      for (const one of kept) {
        const { report } = await partsOfCase(two, one.id)
        await two.ask(scene.side, tellerIn(chart), form(`/concerns/told/${report}`, { words: 'lol lol lol' }))
        await open(scene, one)
        await act(scene, one, `mute/${report}`, { reason: 'The same joke again.' })
        await two.ask(scene.side, tellerIn(chart), form(`/concerns/told/${report}`, { words: 'ha ha' }))
      }
      return idsOf(kept)
    }
    case 'with-a-file': {
      const kept = await told(scene, named)
      for (const one of kept) await givenAFile(scene, one)
      return idsOf(kept)
    }
    case 'kind-put-right': {
      const kept = await told(scene, mayBeTheirs(chart) ? named : aboutAChild)
      for (const one of kept) {
        for (const reader of one.readers) scene.hadBefore?.add(reader)
        await open(scene, one)
        const graver = rolesOf(chart, chart.about).includes('headteacher') ? 'head-conduct' : 'staff-conduct'
        await act(scene, one, 'step/kind', { now: graver, reason: 'Read again.' })
        await act(scene, one, 'also-concerns', { about: 'another-adult', names: name })
      }
      return idsOf(kept)
    }
    case 'also-concerns': {
      const kept = await told(scene, mayBeTheirs(chart) ? named : aboutAChild)
      for (const one of kept) {
        for (const reader of one.readers) scene.hadBefore?.add(reader)
        await open(scene, one)
        await act(scene, one, 'also-concerns', { about: 'another-adult', names: name })
      }
      return idsOf(kept)
    }
    case 'stepped-aside':
    case 'let-in':
    case 'in-a-bundle': {
      const kept = await told(scene, named)
      for (const one of kept) await workedOn(scene, one, what)
      return idsOf(kept)
    }
  }
}

const aboutAChild = { words: 'They call her names in a game.', about: 'child', names: '' }

/** Whether what is told of a child would come to whom the reports are about: then it is told of them at once. */
const mayBeTheirs = (chart: Chart) => rolesOf(chart, chart.about).some((role) => role !== chart.base[chart.about])

/** Posts whose holder is meant where somebody writes of the post alone. */
const byTheirPost: readonly Role[] = postsAsCalled.flatMap(({ roles }) => roles)

const idsOf = (kept: readonly Kept[]) => kept.map(({ id }) => id)

/** As a case stands that ended: looked at again since its day came, or gone but for its tombstone. */
async function ended(scene: Scene, one: Kept, how: 'closed' | 'due-for-review' | 'destroyed'): Promise<void> {
  const { two } = scene
  await open(scene, one)
  const at = two.clock.now
  const owner = two.small.people[one.owner]
  await two.inside(scene.side, (tx) =>
    seenBy(tx, { person: owner }, async () => {
      await keepClosed(tx, one.id, at, 'resolved')
      const reviewOn = (how === 'closed' ? '2040-01-05' : '2027-02-27') as Day
      await keepReviewOn(tx, one.id, { reviewOn, rule: 'school-schedule', at })
    }),
  )
  if (how !== 'destroyed') return
  const second = everybody.find((who) => who !== one.owner && who !== scene.chart.about) ?? 'writer'
  await two.inside(scene.side, (tx) =>
    seenBy(tx, { person: owner }, () => keepReleased(tx, one.id, two.small.people[second], new Date(at.getTime() + 1))),
  )
  await two.inside(scene.side, (tx) => seenBy(tx, { person: owner }, () => destroyCase(tx, one.id, at)))
}

async function givenAFile(scene: Scene, one: Kept): Promise<void> {
  const { two, chart } = scene
  const { report } = await partsOfCase(two, one.id)
  const asked = await two.ask(scene.side, tellerIn(chart), form(`/concerns/told/${report}/file`, { images: 'no' }))
  const url = /action="(\/concerns\/told\/[^"]+\/file\/[\w-]{43})"/.exec(asked.body)?.[1]
  if (url === undefined) return
  const sent = new FormData()
  sent.append('file', new Blob(['what was said']), 'chat.txt')
  const whole = new Response(sent)
  const payload = { type: whole.headers.get('content-type') ?? '', bytes: Buffer.from(await whole.arrayBuffer()) }
  await two.ask(scene.side, tellerIn(chart), { method: 'POST', url, payload })
}

async function workedOn(scene: Scene, one: Kept, how: 'stepped-aside' | 'let-in' | 'in-a-bundle'): Promise<void> {
  const { two, chart } = scene
  await open(scene, one)
  if (how === 'stepped-aside') await act(scene, one, 'step-aside')
  if (how === 'let-in') {
    await act(scene, one, 'let-in', { person: two.small.people[tellerIn(chart)], reason: 'For her part in it.' })
  }
  if (how === 'in-a-bundle') {
    const fields = { profile: 'police', recipient: 'PC Hill', reason: 'They asked.' }
    const look = await act(scene, one, 'bundle', { ...fields, act: 'look' })
    const doubts = [...look.body.matchAll(/name="(doubt-[0-9a-f]+)"/g)].map((match) => [match[1] ?? '', 'keep'])
    await act(scene, one, 'bundle', { ...fields, act: 'make', ...Object.fromEntries(doubts) })
  }
}
