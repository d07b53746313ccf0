import { list } from './heritage.ts'

/** First names that are everyday words, months, story characters or places as well: what makes checking names hard. */
export const alsoWords = {
  girls: list(`Rose, Grace, May, Summer, Hope, Faith, Joy, Poppy, Daisy, Ivy, Autumn, Ruby, Violet, Lily, Holly, April,
    June, Dawn, Eve, Pearl, Olive, Penny, Melody, Honey, Alice, Matilda, Victoria, Florence, Fern, Star`),
  boys: list(`Jack, Will, Mark, Hunter, Chase, Robin, Max, Frank, Miles, Rowan, River, Christian, Art, Reed, Grant, Sonny,
    Charlie, Peter, Drew, Angel, Ash, Chester, Lincoln, Bill`),
}
