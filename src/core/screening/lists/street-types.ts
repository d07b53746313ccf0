import { wordList } from './word-list.ts'

/** What the names of British streets end in. */
export const streetTypes: readonly string[] = wordList(`
  Street St Road Rd Lane Ln Close Avenue Ave Drive Dr Way Grove Court Place Crescent Gardens Terrace Walk Row Rise Mews Hill Park Square
  Yard View End Gate Green Cottages Cottage Bank Fold Croft Villas Villa Parade Wharf Quay Mount Field Fields Meadow Meadows Wood Woods Vale Dale Brow Chase Common Circus
  Alley Passage Path Drove Loke Garth House Lodge Farm Buildings Mansions Heights Ridge Side Bridge Corner Orchard Approach Causeway Dene Holt Hollow
  Parkway Ring Spinney Wynd
`)
