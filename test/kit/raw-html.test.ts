import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const ofTheProduct = (file: string) => !/\.test\.tsx?$/.test(file)

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Files of the product that may put markup on a page as it stands, each with its reason. */
const trusted: Readonly<Record<string, string>> = {
  'src/web/shell/raw-html.ts': 'the door itself',
}

it('markup goes in unescaped only through its one door, and only from the places listed here', () => {
  const asItStands = /\brawHtml\s*\(|dangerouslySetInnerHTML|jsxTemplate|UNSTABLE_comment/
  const found = globSync('src/**/*.{ts,tsx}', { cwd: root }).filter(
    (file) => ofTheProduct(file) && asItStands.test(readFileSync(root + file, 'utf8')),
  )
  expect(found).toContain('src/web/shell/raw-html.ts')
  expect(found.filter((file) => !(file in trusted))).toEqual([])
})

/** Files that have such words in them for a reason. */
const notOurs: Readonly<Record<string, string>> = {
  'src/web/channels/channel/widget-snippet.tsx': 'words to copy into another website, shown in a box',
}

it('no page carries a style or a script of its own, which our security policy would not run', () => {
  const inline = /\sstyle=|<style|\son[a-z]+=["{]|javascript:/
  const found = globSync('src/web/**/*.tsx', { cwd: root }).filter(
    (file) => ofTheProduct(file) && !(file in notOurs) && inline.test(readFileSync(root + file, 'utf8')),
  )
  expect(found).toEqual([])
})
