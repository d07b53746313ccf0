import { join } from 'node:path'
import { defineConfig, type Plugin } from 'vitest/config'
import { doors } from './controls.ts'

const project = join(import.meta.dirname, '..', '..', '..')

/**
 * Builds the product for this one suite with a switch in front of each door. The switches stand in the tests and are
 * put in as the source is read: nothing in the product knows of them, so no build that a school runs can have one.
 */
function switchesInFrontOfDoors(): Plugin {
  return {
    name: 'switches-in-front-of-doors',
    enforce: 'pre',
    transform(code, id) {
      const door = Object.entries(doors).find(([, { file }]) => id.split('?')[0] === join(project, file))
      if (!door) return null
      const [name, { called }] = door
      const inside = code.replace(new RegExp(`export (async )?function ${called}\\b`), `$1function ${called}AsItIs`)
      if (inside === code) throw new Error(`${id} has no function ${called} to put a switch in front of`)
      const board = JSON.stringify(join(import.meta.dirname, 'switchboard.ts'))
      return `import { switches as switchboard } from ${board}\n${inside}\nexport const ${called} = switchboard.${name}(${called}AsItIs)\n`
    },
  }
}

export default defineConfig({
  plugins: [switchesInFrontOfDoors()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    root: project,
    include: ['test/conformance/controls-off/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
})
