import type { RememberedPost } from './remembered-post.ts'

/** Trips are told about when everyone is back. */
export const visits: readonly RememberedPost[] = [
  {
    title: 'Back from the museum',
    text: 'Brook and Meadow are back in school after a day at the museum. Their favourite thing, by a show of hands, was a Roman roof tile with a dog’s paw print in it. Ask them how they think it got there.',
    by: 'page',
    to: 'both',
    template: 'trip-back',
    at: '16:10',
  },
  {
    text: 'Poppy and Clover had visitors with a fire engine yesterday. Everybody tried on the helmet. The hose stayed where it was, in spite of several good arguments.',
    by: 'rose',
    to: 'page',
    weekday: 4,
  },
  {
    text: 'Bramble and Fern have been to the town library and come home with a card each and three books in every bag. Borrowing is free and there are no fines for children, so do use the card at the weekend.',
    by: 'may',
    to: 'both',
    template: 'trip-back',
    pictures: ['books'],
    at: '15:50',
  },
  {
    text: 'A theatre company turned the hall into a lighthouse yesterday, with one lamp, two ladders and a very long rope. Key Stage 1 were so quiet that Mrs Blythe came to see what was wrong.',
    by: 'rose',
    to: 'page',
    weekday: 5,
  },
]
