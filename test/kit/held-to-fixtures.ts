import { readFileSync } from 'node:fs'
import type { JSX } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { treeOf } from './tree.ts'

interface Fixture<Options> {
  readonly name: string
  readonly options: Options
  readonly html: string
}

/** All official examples of a component, hidden ones too, as the installed package gives them. */
function fixturesOf<Options>(component: string): readonly Fixture<Options>[] {
  const file = new URL(
    `../../node_modules/govuk-frontend/dist/govuk/components/${component}/fixtures.json`,
    import.meta.url,
  )
  const parsed: { fixtures: Fixture<Options>[] } = JSON.parse(readFileSync(file, 'utf8'))
  return parsed.fixtures
}

/**
 * Holds a component of ours to every official example of it. `unsayable` names the examples that our own props refuse
 * on purpose, each with its reason.
 */
export function heldToFixtures<Options>(
  component: string,
  render: (options: Options) => JSX.Element,
  unsayable: Readonly<Record<string, string>> = {},
): void {
  const fixtures = fixturesOf<Options>(component)
  describe(`${component} comes out as GOV.UK Frontend publishes it`, () => {
    for (const { name, options, html } of fixtures) {
      if (name in unsayable) continue
      it(name, () => {
        expect(treeOf(renderToString(render(options)))).toEqual(treeOf(html))
      })
    }
    it('has fixtures, and leaves out only those that exist', () => {
      const names = new Set(fixtures.map((fixture) => fixture.name))
      expect(names.size).toBeGreaterThan(0)
      expect(Object.keys(unsayable).filter((name) => !names.has(name))).toEqual([])
    })
  })
}
