import { at, type DrawScene, line, many, oval, path, sky, tree } from '../drawing.ts'

export const river: DrawScene = (dice) => {
  const stones = dice.between(4, 7)
  const reed = (x: number, y: number) =>
    line(`M${x} ${y} q6 -70 2 -130 M${x + 16} ${y} q14 -50 22 -96 M${x - 12} ${y} q-16 -50 -22 -86`, '#4f7a45', 6) +
    oval(x + 2, y - 132, 8, 24, '#6d4a2f')
  const shapes = [
    sky(dice, 420),
    path('M0 360 Q260 280 540 350 T1200 320 V800 H0 Z', '#9cbf7c'),
    tree(170, 400, 1.2, '#5f8f4e'),
    tree(1010, 380, 1, '#6f9c55'),
    tree(870, 370, 0.7, '#7fa650'),
    path(
      'M520 350 C600 440 180 500 300 620 C380 700 220 760 160 800 H1010 C980 720 860 690 820 600 C780 500 720 440 640 350 Z',
      '#7fb6cf',
    ),
    many(9, (n) => {
      const y = 470 + n * 36
      const x = 420 + dice.between(-40, 180)
      return line(`M${x} ${y} q30 -12 60 0 t60 0`, '#d7ecf3', 5, 'opacity="0.8"')
    }),
    many(stones, (n) => {
      const y = 520 + n * 36
      return oval(330 + n * 70, y, 46, 22, '#8f9a98') + oval(322 + n * 70, y - 6, 30, 11, '#b1bab7')
    }),
    reed(250, 700),
    reed(215, 760),
    reed(930, 690),
    reed(985, 770),
    at(700, 560, oval(0, 0, 40, 16, '#6b5a45') + path('M34 0 l34 -18 v36 Z', '#6b5a45') + oval(-24, -4, 4, 4, '#fff')),
  ].join('')
  return {
    shapes,
    alt: 'A small river between green banks, with stepping stones, reeds and one brown fish near the top of the water.',
  }
}
