import { at, bright, circle, type DrawScene, inWords, line, many, oval, path, rect } from '../drawing.ts'

export const snow: DrawScene = (dice) => {
  const count = dice.between(2, 4)
  const colours = dice.shuffled(bright)
  const snowman = (scarf: string) =>
    oval(0, 12, 110, 20, '#b9c9d6') +
    circle(0, -70, 90, '#fdfeff') +
    circle(0, -206, 60, '#fdfeff') +
    path('M-52 -170 Q0 -136 52 -170 L58 -146 Q0 -112 -58 -146 Z', scarf) +
    rect(18, -150, 24, 76, scarf) +
    circle(-20, -218, 6, '#333') +
    circle(20, -218, 6, '#333') +
    path('M0 -206 L46 -196 L0 -192 Z', '#e2893a') +
    many(3, (n) => circle(0, -106 + n * 34, 7, '#333')) +
    line('M-84 -90 L-150 -150 M84 -90 L150 -146', '#7a5a3e', 8)
  const shapes = [
    rect(0, 0, 1200, 800, '#c9d8e4'),
    rect(0, 200, 1200, 260, '#a9745a'),
    many(
      6,
      (n) =>
        rect(70 + n * 190, 250, 110, 120, '#f4e7b8', 'stroke="#fff" stroke-width="12"') +
        rect(120 + n * 190, 250, 10, 120, '#fff'),
    ),
    path('M0 210 L80 120 H1120 L1200 210 Z', '#f7fafc'),
    rect(0, 196, 1200, 22, '#e4ebf0'),
    path('M0 430 Q300 390 640 420 T1200 410 V800 H0 Z', '#eef4f8'),
    path('M0 560 Q500 500 1200 580 V800 H0 Z', '#ffffff'),
    many(count, (n) =>
      at(
        120 + ((n * 2 + 1) * 480) / count,
        660 + (n % 2) * 50,
        snowman(colours[n % colours.length] ?? '#d9583f'),
        0,
        0.95,
      ),
    ),
    many(70, () => circle(dice.between(0, 1200), dice.between(0, 800), dice.between(2, 6), '#ffffff', 'opacity="0.9"')),
  ].join('')
  return {
    shapes,
    alt: `Snow falling on the playground, with ${inWords(count)} snowmen in bright scarves in front of the school.`,
  }
}
