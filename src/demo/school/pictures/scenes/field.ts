import { cloud, type DrawScene, inWords, many, oval, path, rect, sky, tree } from '../drawing.ts'

export const field: DrawScene = (dice) => {
  const trees = dice.between(3, 5)
  const leaf = dice.pick(['#5f8f4e', '#7fa650', '#b98a3c'])
  const goal = rect(800, 500, 10, 120, '#fff') + rect(1010, 500, 10, 120, '#fff') + rect(800, 494, 220, 10, '#fff')
  const net =
    many(9, (n) => rect(822 + n * 22, 504, 2, 112, '#ffffff88')) +
    many(4, (n) => rect(810, 526 + n * 24, 200, 2, '#ffffff88'))
  const shapes = [
    sky(dice, 480),
    cloud(260, 150, 1.1),
    cloud(dice.between(620, 900), 110, 0.8),
    path('M0 430 Q300 340 620 410 T1200 380 V800 H0 Z', '#a9c47f'),
    many(trees, (n) => tree(110 + n * (980 / trees) + dice.between(-20, 20), 452, 0.7 + dice.roll() * 0.4, leaf)),
    path('M0 450 Q600 420 1200 460 V800 H0 Z', '#86b35f'),
    many(5, (n) =>
      path(
        `M0 ${520 + n * 60} Q600 ${490 + n * 62} 1200 ${530 + n * 60} V${550 + n * 60} Q600 ${520 + n * 62} 0 ${550 + n * 60} Z`,
        '#92bd6a',
      ),
    ),
    oval(330, 660, 190, 48, 'none', 'stroke="#fff" stroke-width="7"'),
    net,
    goal,
  ].join('')
  return {
    shapes,
    alt: `The school field on a bright day, with a goal, a white circle and ${inWords(trees)} trees behind.`,
  }
}
