import type { PersonId } from '../../../src/core/school/ids.ts'
import type { Route } from '../../../src/web/route.ts'
import { type Address, addressesOf, type OfACase } from './addresses.ts'
import { apartIn } from './apart.ts'
import { clausesOf, mailsApart, recordsApart } from './beside-pages.ts'
import { type Chart, chartAtBoth } from './charts.ts'
import { ofThemLater, tellOf, toldLongAgo } from './reports-about.ts'
import { goOnWith, partsOfCase, readersOf, tellAtBoth, tellerIn } from './scene.ts'
import { everybody, type Side, type Somebody, type TwoSchools } from './two-schools.ts'
import type { Worker } from './working.ts'

export type Reading = {
  /** Everything in which the two schools differ for somebody who may not know why. */
  readonly differences: readonly string[]
  /** How many cases came of what was told; nothing where nobody inside may read it. */
  readonly kept: number
  /** How often something was asked for, at each of the two. */
  readonly asked: number
}

const minute = 60_000
const day = 86_400_000

/** What is looked at again after each step, and by others. */
const atAGlance = ['/home', '/concerns', '/audit', '/policy/state', '/people', '/improvements', '/outbox', '/more']
/** Forms that change nothing, or only what is said to whoever sends them: sent each time. Of the others, so many in turn. */
const eachTime = ['/concerns/search', '/audit/check', '/ask', '/policy/yours']
const inTurn = 20

/**
 * Makes a chart so at both schools, has people tell at one of them, and goes through everything at both as whoever it is
 * about and as others: before and after the worker has worked and readers went on.
 */
export async function twoReadings(
  two: TwoSchools,
  worker: Worker,
  routes: readonly Route[],
  chart: Chart,
): Promise<Reading> {
  const { clock, small } = two
  const base = clock.now.getTime()
  const at = (ms: number) => {
    clock.now = new Date(base + ms)
  }
  await two.again()
  await chartAtBoth(two, chart)
  at(-12 * day)
  const both = await tellAtBoth({ two, chart })
  const cases: string[] = []
  const hadBefore = new Set<PersonId>()
  const ofThemFromTheFirst: string[] = []
  const told = async (long: boolean) => {
    for (const what of chart.told.filter((one) => toldLongAgo.includes(one) === long)) {
      const kept = await tellOf({ two, chart, side: 'told', hadBefore }, what, both.told)
      cases.push(...kept)
      if (!ofThemLater.includes(what)) ofThemFromTheFirst.push(...kept)
    }
  }
  at(-10 * day)
  await told(true)
  at(-5 * day)
  await worker.aMinute()
  at(-day)
  await told(false)
  at(-60 * minute)
  await worker.aDay()
  at(0)
  const readers = await readersOf(two, cases)
  const mayNotKnow = everybody.filter((who) => !readers.has(small.people[who]))
  const isOut = mayNotKnow.includes(chart.about)
  // Whoever rightly had it before it came out whom it is about was mailed then, and may see that mail.
  const neverHad = (who: Somebody) => !hadBefore.has(small.people[who])
  const lookers = mayNotKnow
    .filter((who) => who !== chart.about && who !== tellerIn(chart) && neverHad(who))
    .slice(0, 2)
  const of: OfACase[] = []
  for (const id of cases) of.push({ case: id, ...(await partsOfCase(two, id)) })
  const walk = { two, who: chart.about, of: of.slice(-1), both, pack: chart.pack, clauses: clausesOf(chart.pack) }
  const every = addressesOf(routes, walk)
  const shown = every.filter(({ route }) => route.startsWith('GET '))
  const forms = every.filter(({ route }) => route.startsWith('POST '))
  const always = forms.filter(({ route }) => eachTime.includes(route.slice('POST '.length)))
  const others = forms.filter((one) => !always.includes(one))
  const inItsTurn = others.flatMap((_, n) => others[(chart.forms + n) % others.length] ?? []).slice(0, inTurn)
  const glances = atAGlance.flatMap((url) => shown.find(({ route }) => route === `GET ${url}`) ?? [])
  const walker = walkerOf(two, chart)
  if (isOut) await walker.goes(chart.about, [...shown, ...always, ...ofOthers(of.slice(0, -1))])
  for (const who of lookers) await walker.goes(who, glances)
  at(10 * minute)
  await goOnWith({ two }, cases)
  at(30 * minute)
  await worker.aMinute()
  at(60 * minute)
  if (isOut) {
    await walker.goes(chart.about, inItsTurn)
    await worker.aMinute()
    await walker.goes(chart.about, glances)
  }
  at(0)
  const still = await readersOf(two, cases)
  const neverKnew = mayNotKnow.filter((who) => !still.has(small.people[who]))
  const readOfThem = await readersOf(two, ofThemFromTheFirst)
  const theirs = [...new Set([chart.about, chart.close, ...(chart.same === null ? [] : [chart.same])])]
  const differences = [
    ...walker.differences,
    ...(await mailsApart(two, neverKnew.filter(neverHad))),
    ...(await recordsApart(two)),
    ...(isOut ? [] : [`${chart.about} may read what is told of them`]),
    ...theirs
      .filter((who) => readOfThem.has(small.people[who]))
      .map((who) => `${who} may read what is told of ${chart.about}, with whom they belong together`),
  ]
  return { differences, kept: cases.length, asked: walker.asked() }
}

const ofOthers = (cases: readonly OfACase[]): readonly Address[] =>
  cases.map((one) => ({ route: 'GET /concerns/:id', at: () => ({ url: `/concerns/${one.case}` }) }))

/** Somebody who goes to one address after the other, at both schools at once, a second apart. */
function walkerOf(two: TwoSchools, chart: Chart) {
  const apart = apartIn(two)
  const differences: string[] = []
  let asked = 0
  return {
    differences,
    asked: () => asked,
    async goes(who: Somebody, addresses: readonly Address[]) {
      for (const address of addresses) {
        asked += 1
        if (address.route.startsWith('POST ')) two.clock.now = new Date(two.clock.now.getTime() + 1000)
        const how = { secondFactor: who !== chart.about || chart.secondFactor, demo: address.demo ?? false }
        const ask = (side: Side) => two.ask(side, who, address.at(side), how)
        const [quiet, told] = await Promise.all([ask('quiet'), ask('told')])
        if (quiet.status >= 500) throw new Error(`${address.route} failed`, { cause: two.surprise() })
        const part = apart(quiet, told)
        if (part !== null) differences.push(`${who}, ${address.route} (${address.at('told').url}): ${part}`)
      }
    },
  }
}
