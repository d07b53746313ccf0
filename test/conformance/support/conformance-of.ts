import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { everyEvidence } from '../../../src/actions/oversight/every-subject.ts'
import type { Clause } from '../../../src/core/policy/clause.ts'
import { packNamed } from '../../../src/core/policy/packs/all-packs.ts'
import { scenariosFor } from '../scenarios/all-scenarios.ts'
import { NotHeld } from './not-held.ts'
import { NotYet } from './not-yet.ts'
import { type Ground, groundOf } from './place.ts'

/** One line of `signpost conformance`. */
export type Row = {
  readonly obligation: string
  readonly policy: string
  readonly capability: string
  readonly kind: string
  readonly modality: string
  readonly standing: 'held' | 'failed' | 'not yet'
  readonly where: readonly { readonly at: string; readonly control: string }[]
  readonly shownBy: readonly string[]
  readonly why: string | null
}

/** Where in the product a clause is carried out, as its subjects say. */
export function whereCarriedOut(clause: Clause): Row['where'] {
  return everyEvidence.flatMap(({ keepings }) =>
    keepings.filter(({ carries }) => carries(clause)).map(({ at, control }) => ({ at, control })),
  )
}

/** Runs the scenario of every obligation of one policy. Rows go to the folder that `signpost conformance` names. */
export function conformanceOf(name: string): void {
  const pack = packNamed(name)
  if (!pack) throw new Error(`no policy is called ${name}`)
  const folder = mkdtempSync(join(tmpdir(), 'signpost-conformance-'))
  const rows = new Map<string, Row>(pack.clauses.map((clause) => [clause.id, rowOf(name, clause)]))
  const settle = (clause: Clause, standing: Row['standing'], why: string | null) => {
    rows.set(clause.id, { ...rowOf(name, clause), standing, why })
  }

  describe(`under ${pack.title}`, () => {
    let ground: Ground
    beforeAll(async () => {
      ground = await groundOf(pack, folder)
    })
    afterAll(async () => {
      await ground.end()
      rmSync(folder, { recursive: true, force: true })
      const into = process.env['CONFORMANCE_ROWS']
      if (into) writeFileSync(join(into, `${name}.json`), JSON.stringify([...rows.values()]))
    })
    for (const clause of pack.clauses) {
      const scenarios = scenariosFor(clause)
      if (scenarios.length === 0) continue
      it(`${clause.id}: ${scenarios.map((one) => one.name).join('; ')}`, async ({ skip }) => {
        settle(clause, 'failed', 'it did not come to an end')
        try {
          if (whereCarriedOut(clause).length === 0) throw new NotHeld('no subject says where it is carried out')
          for (const scenario of scenarios) await scenario.run(ground, clause)
          settle(clause, 'held', null)
        } catch (problem) {
          if (problem instanceof NotYet) {
            settle(clause, 'not yet', problem.message)
            skip(problem.message)
          }
          settle(clause, 'failed', problem instanceof Error ? problem.message : String(problem))
          throw problem
        }
      })
    }
  })
}

function rowOf(policy: string, clause: Clause): Row {
  const { id: obligation, capability, kind, modality } = clause
  const shownBy = scenariosFor(clause).map(({ name }) => name)
  const where = whereCarriedOut(clause)
  return { obligation, policy, capability, kind, modality, standing: 'not yet', where, shownBy, why: null }
}
