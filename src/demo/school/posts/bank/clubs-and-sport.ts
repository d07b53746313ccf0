import type { RememberedPost } from './remembered-post.ts'

export const clubsAndSport: readonly RememberedPost[] = [
  {
    title: 'Two draws and a lot of mud',
    text: 'Both our football teams drew yesterday, two all and nil nil. Everybody shook hands without being asked, which is what the referee said she would remember.',
    by: 'george',
    to: 'page',
    weekday: 4,
    template: 'celebration',
    pictures: ['field'],
  },
  {
    text: 'Twenty-six of our runners took part in the cross-country yesterday, and all twenty-six finished. The hill was as bad as last year. Thank you to everyone who stood at the top of it and shouted.',
    by: 'george',
    to: 'page',
    weekday: 5,
  },
  {
    title: 'The choir goes visiting',
    text: 'Our choir sang for the residents of a care home near the school yesterday. Two of the residents taught us a verse that we did not know, and we have promised to come back with it learned.',
    by: 'frost',
    to: 'both',
    weekday: 3,
  },
  {
    title: 'Has anyone a spare chess set?',
    text: 'Chess club now has more players than boards. If you have a set at home with all its pieces and nobody to use it, we would give it a good home. Leave it at the office for Mr Joseph.',
    by: 'pennington',
    to: 'both',
  },
  {
    text: 'Cooking club made flatbreads: flour, yoghurt, a pinch of salt and a hot pan. They were gone before the washing-up water was. The recipe is on the kitchen door for anyone who would like to copy it.',
    by: 'may',
    to: 'page',
  },
  {
    title: 'A bed by the bike shed',
    text: 'Garden club have dug over the bed by the bike shed, moved eleven worms to safety and put up a sign. Mr Teasdale says that it is the best soil in the school. Miss Pryor says that it is mostly worms.',
    by: 'may',
    to: 'page',
    pictures: ['vegetables'],
  },
  {
    text: 'Swift won the house dodgeball by a single point. Lark, Martin and Wren would like it known that it was very close, and that they want to play again.',
    by: 'george',
    to: 'page',
    template: 'celebration',
  },
  {
    text: 'Year 5 have started steel pans with Mrs Penhale. After one lesson, and from the far end of the corridor, it already sounds like a tune.',
    by: 'bello',
    to: 'page',
  },
  {
    text: '{Y5} has been teaching people to juggle at break. Eleven can now keep three balls in the air, and Mr Price can keep two.',
    by: 'bello',
    to: 'page',
  },
  {
    title: 'Cycle training',
    text: 'Everyone in Year 6 who took part in cycle training this week has passed. Bicycles and helmets that are still in the shed need to go home by Friday.',
    by: 'winter',
    to: 'page',
    weekday: 3,
  },
]
