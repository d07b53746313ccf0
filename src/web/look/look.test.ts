import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8')
const sheets = readdirSync(new URL('.', import.meta.url)).filter((file) => file.endsWith('.css'))

it('older browsers get the light colours of today', () => {
  const today = [...read('./tokens.css').matchAll(/--([\w-]+): light-dark\((#\w+),/g)].map(([, name, light]) => [
    name,
    light,
  ])
  const older = [...read('./tokens-light-only.css').matchAll(/--([\w-]+): (#\w+);/g)].map(([, name, light]) => [
    name,
    light,
  ])
  expect(today.length).toBeGreaterThan(10)
  expect(older).toEqual(today)
})

it('every sheet is part of the look', () => {
  const imported = [...read('./look.css').matchAll(/@import "\.\/([\w-]+\.css)"/g)].map(([, file]) => file)
  expect(imported.sort()).toEqual(sheets.filter((file) => file !== 'look.css').sort())
})

it('no sheet passes 250 lines', () => {
  expect(sheets.filter((file) => read(`./${file}`).split('\n').length > 250)).toEqual([])
})

it('nothing of GOV.UK’s own dress is used: no GDS Transport, no crown, none of its colours', () => {
  const theirs = /gds.?transport|crown|#(0b0c0c|1d70b8|ffdd00|00703c|005a30|d4351c|505a5f|b1b4b6|f3f2f1|003078|4c2c92)/i
  expect(sheets.filter((file) => theirs.test(read(`./${file}`)))).toEqual([])
})

it('every colour is a token, so that dark and light follow each other', () => {
  const others = sheets.filter((file) => !file.startsWith('tokens'))
  const loose = others.flatMap((file) =>
    read(`./${file}`)
      .split('\n')
      .filter((line) => /#[0-9a-f]{3,8}\b|rgb|hsl/i.test(line) && !/#ffffff/.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  )
  expect(loose).toEqual([])
})
