import { at, bright, type DrawScene, inWords, many, oval, path, rect } from '../drawing.ts'

export const books: DrawScene = (dice) => {
  const pile = dice.between(3, 5)
  const spine = () => dice.pick(bright)
  const shelf = (y: number) => {
    let x = 96
    let row = ''
    while (x < 1080) {
      const wide = dice.between(26, 58)
      const tall = dice.between(130, 182)
      row += rect(x, y - tall, wide, tall, spine(), 'rx="3"') + rect(x, y - tall + 24, wide, 8, '#ffffff77')
      x += wide + 4
    }
    return row + rect(60, y, 1080, 22, '#a07b52')
  }
  const shapes = [
    rect(0, 0, 1200, 800, '#efe6d3'),
    rect(60, 20, 1080, 560, '#c9a87c', 'rx="8"'),
    rect(82, 42, 1036, 520, '#b08e62'),
    shelf(262),
    shelf(512),
    rect(0, 660, 1200, 140, '#8f6a45'),
    rect(0, 650, 1200, 24, '#a57d54'),
    many(
      pile,
      (n) =>
        rect(200 + dice.between(-14, 14), 612 - n * 40, 300, 38, spine(), 'rx="5"') +
        rect(226, 622 - n * 40, 248, 5, '#ffffff88'),
    ),
    at(
      840,
      640,
      oval(0, 14, 220, 14, '#00000022') +
        path('M0 0 Q-110 -60 -220 -20 V-130 Q-110 -170 0 -110 Z', '#fdfaf0') +
        path('M0 0 Q110 -60 220 -20 V-130 Q110 -170 0 -110 Z', '#f5efdf') +
        many(
          4,
          (n) =>
            path(
              `M-190 ${-100 + n * 22} Q-110 ${-134 + n * 22} -24 ${-92 + n * 22} v5 Q-110 ${-129 + n * 22} -190 ${-95 + n * 22} Z`,
              '#b9ad97',
            ) +
            path(
              `M190 ${-100 + n * 22} Q110 ${-134 + n * 22} 24 ${-92 + n * 22} v5 Q110 ${-129 + n * 22} 190 ${-95 + n * 22} Z`,
              '#b9ad97',
            ),
        ),
    ),
  ].join('')
  return {
    shapes,
    alt: `Two full library shelves. On the table in front are a pile of ${inWords(pile)} books and one lying open.`,
  }
}
