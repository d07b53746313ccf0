import type { RememberedPost } from './remembered-post.ts'

export const inClass: readonly RememberedPost[] = [
  {
    title: 'How many marbles?',
    text: 'River class have been finding out what floats. Their paper boats carried between four and thirty-one marbles before they sank. The thirty-one had a flat bottom, double sides and a great deal of sticky tape.',
    by: 'page',
    to: 'page',
    pictures: ['boats', 'boats'],
  },
  {
    title: 'A shop opens',
    text: 'Poppy class have opened a shop. Everything costs 5p or less, and the shopkeepers have to give the right change. Thank you for all the empty boxes. We have enough now, truly.',
    by: 'rose',
    to: 'page',
  },
  {
    text: 'Beacon and Horizon have been writing instructions that even a grown-up could follow. Mr Frost tried to make a jam sandwich from the first drafts and ended up with jam on his elbow. The second drafts are much better.',
    by: 'winter',
    to: 'page',
  },
  {
    text: 'Bramble and Fern have been measuring everything in sight. The hall is 31 strides long if you are in Year 2, and 19 if you are Mr Hunter.',
    by: 'rose',
    to: 'page',
  },
  {
    title: 'Chalk, soil and charcoal',
    text: 'Year 3 made their own paint this week from crushed chalk, soil and charcoal, the way people did in the Stone Age. Some of it went home on sleeves. It comes out at 40 degrees.',
    by: 'page',
    to: 'page',
    weekday: 5,
    pictures: ['display'],
  },
  {
    text: 'Acorn and Conker built a den from crates, two bedsheets and a clothes horse. It held all of Reception, Miss Grace and a visiting spider.',
    by: 'grace',
    to: 'page',
  },
  {
    text: 'Year 5 have been making circuits. Compass class fitted twenty-eight buzzers and, at ten past two, pressed them all together. We heard it in the office.',
    by: 'bello',
    to: 'page',
  },
  {
    title: 'Traffic lights in Valley class',
    text: 'Valley class have programmed a set of traffic lights. They go red, red and amber, green, and then, after some careful hunting for the mistake, amber again. Come in by the side door to see them working in the corridor.',
    by: 'bello',
    to: 'page',
  },
  {
    title: 'Sixty-four new books',
    text: 'Sixty-four new books are on the library shelves, all chosen by our pupil librarians. The longest waiting list is for the one about octopuses. Families are welcome to borrow too, any day from 3.15 to 3.45 pm.',
    by: 'may',
    to: 'both',
    pictures: ['books'],
  },
  {
    text: 'Fern class have been changing the endings of stories we all know. In their version the wolf gives up, says sorry and opens a bakery. The third pig does the accounts.',
    by: 'rose',
    to: 'page',
  },
  {
    title: 'Poems out loud',
    text: 'Well done to {Y6} and {Y6}, who read their own poems aloud to the whole of Key Stage 2 today. You could have heard a pin drop, and then you could not hear anything for the clapping.',
    by: 'winter',
    to: 'page',
    at: '15:40',
  },
  {
    text: '{Y3} brought in an old wasps’ nest, empty, we checked, and Meadow class have been drawing it through magnifying glasses all afternoon. It is made of chewed wood and weighs less than a pencil.',
    by: 'page',
    to: 'page',
    at: '15:55',
  },
  {
    title: 'What helps us when we are stuck',
    text: 'We asked every class what helps when a piece of work feels too hard. Year 1 said: look at the pictures. Year 4 said: ask someone who has just learned it. Year 6 said: sleep on it, if it is not due today.',
    by: 'frost',
    to: 'both',
  },
]
