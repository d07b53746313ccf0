import { at, circle, type DrawScene, inWords, line, many, oval, path, rect, sky } from '../drawing.ts'

export const seedlings: DrawScene = (dice) => {
  const pots = dice.between(5, 7)
  const pot = dice.pick(['#c8743f', '#4f79b8', '#d9a441'])
  const plant = (tall: number) =>
    line(`M0 0 Q${dice.between(-14, 14)} ${-tall / 2} 0 ${-tall}`, '#5b9146', 8) +
    many(Math.floor(tall / 50) + 1, (n) =>
      at(
        0,
        -40 - n * 44,
        oval(30, -6, 30, 13, '#7fb052', 'transform="rotate(-24)"') +
          oval(-30, -6, 30, 13, '#6da347', 'transform="rotate(24)"'),
      ),
    )
  const shapes = [
    rect(0, 0, 1200, 800, '#efe8d8'),
    rect(130, 30, 940, 560, '#fff'),
    `<svg x="160" y="60" width="880" height="500" viewBox="0 0 1200 680" preserveAspectRatio="none">${sky(dice, 680)}${path('M0 560 Q400 470 800 540 T1200 510 V680 H0 Z', '#a9c98a')}${circle(980, 150, 70, '#f6d873')}</svg>`,
    rect(590, 60, 20, 500, '#fff'),
    rect(160, 290, 880, 18, '#fff'),
    rect(60, 620, 1080, 40, '#d8cbb0'),
    rect(60, 654, 1080, 14, '#bfae8c'),
    many(pots, (n) => {
      const x = 130 + ((n * 2 + 1) * 470) / pots
      return (
        at(x, 512, plant(dice.between(60, 210))) +
        path(`M${x - 52} 506 H${x + 52} L${x + 40} 622 H${x - 40} Z`, pot) +
        rect(x - 58, 500, 116, 24, pot) +
        rect(x - 58, 518, 116, 6, '#00000022')
      )
    }),
  ].join('')
  return {
    shapes,
    alt: `${inWords(pots).replace(/^./, (letter) => letter.toUpperCase())} pots of bean seedlings of different heights on a sunny window sill.`,
  }
}
