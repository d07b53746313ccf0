import type { Dice } from '../dice.ts'

/** What a scene gives: shapes for a canvas of 1200 by 800, and words for those who cannot see it. */
export type Drawing = { readonly shapes: string; readonly alt: string }

export type DrawScene = (dice: Dice) => Drawing

export const rect = (x: number, y: number, w: number, h: number, fill: string, more = ''): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}" ${more}/>`

export const circle = (x: number, y: number, r: number, fill: string, more = ''): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}" ${more}/>`

export const oval = (x: number, y: number, rx: number, ry: number, fill: string, more = ''): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}" ${more}/>`

export const path = (d: string, fill: string, more = ''): string => `<path d="${d}" fill="${fill}" ${more}/>`

export const line = (d: string, stroke: string, width: number, more = ''): string =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`

export const at = (x: number, y: number, shapes: string, turn = 0, scale = 1): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})">${shapes}</g>`

/** As many shapes as wanted, each told which it is, from 0. */
export const many = (count: number, draw: (which: number) => string): string =>
  Array.from({ length: count }, (_, which) => draw(which)).join('')

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

export const inWords = (count: number): string => small[count] ?? String(count)

export const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

export const bright = ['#d9583f', '#eab23a', '#2f7f79', '#4f79b8', '#9a5a95', '#7fa650'] as const

export function sky(dice: Dice, horizon: number): string {
  const [top, low] = dice.pick([
    ['#bfe0ee', '#f4f1e2'],
    ['#a9d3e8', '#e9f3f1'],
    ['#cfdcea', '#f8ead6'],
  ] as const)
  return `<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${low}"/></linearGradient></defs>${rect(0, 0, 1200, horizon, 'url(#sky)')}`
}

export function cloud(x: number, y: number, scale: number): string {
  const puffs = oval(0, 0, 90, 34, '#fff') + circle(-34, -22, 38, '#fff') + circle(24, -34, 48, '#fff')
  return at(x, y, `<g opacity="0.9">${puffs}</g>`, 0, scale)
}

export function tree(x: number, y: number, scale: number, leaf: string): string {
  const crown = circle(0, -150, 78, leaf) + circle(-58, -110, 58, leaf) + circle(60, -112, 60, leaf)
  return at(x, y, rect(-14, -100, 28, 104, '#7a5a3e') + crown + circle(24, -170, 40, '#ffffff22'), 0, scale)
}
