import { africanAndCaribbean } from './african-and-caribbean.ts'
import { asianAndMiddleEastern } from './asian-and-middle-eastern.ts'
import { britishAndIrish } from './british-and-irish.ts'
import { european } from './european.ts'
import type { Heritage } from './heritage.ts'
import { southAsian } from './south-asian.ts'

export const allHeritages: readonly Heritage[] = [
  ...britishAndIrish,
  ...southAsian,
  ...africanAndCaribbean,
  ...european,
  ...asianAndMiddleEastern,
]
