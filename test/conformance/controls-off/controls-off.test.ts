import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allPacks } from '../../../src/core/policy/packs/all-packs.ts'
import { scenariosFor } from '../scenarios/all-scenarios.ts'
import { type Ground, groundOf } from '../support/place.ts'
import { wasMet, withoutControl } from './switchboard.ts'

for (const pack of allPacks.filter(({ name }) => name !== 'model')) {
  const guarded = pack.clauses.flatMap((clause) =>
    scenariosFor(clause).flatMap((scenario) =>
      (scenario.controls?.(clause) ?? []).map((control) => ({ clause, scenario, control })),
    ),
  )

  describe.runIf(guarded.length > 0)(`under ${pack.title}, with a control switched off`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'signpost-controls-'))
    let ground: Ground
    beforeAll(async () => {
      ground = await groundOf(pack, folder)
    })
    afterAll(async () => {
      await ground.end()
      rmSync(folder, { recursive: true, force: true })
    })

    for (const { clause, scenario, control } of guarded) {
      it(`${clause.id} is not held without ${control}`, async () => {
        const held = await withoutControl(control, async () => {
          try {
            await scenario.run(ground, clause)
            return true
          } catch {
            return false
          }
        })
        expect(wasMet(control), `${control} was never asked`).toBe(true)
        expect(held, 'the scenario passes although its control is off').toBe(false)
      })
    }
  })

  it(`under ${pack.title}, every enforcing scenario says which controls keep it`, () => {
    const unguarded = pack.clauses
      .filter(({ kind }) => kind === 'enforce')
      .flatMap((clause) => scenariosFor(clause).filter(({ controls }) => !controls || controls(clause).length === 0))
      .map(({ name }) => name)
    expect(unguarded).toEqual([])
  })
}
