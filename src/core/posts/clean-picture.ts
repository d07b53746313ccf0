/** A picture already made clean: upright, without its metadata, encoded anew. Sizes are in points. */
export type CleanPicture = {
  readonly bytes: Buffer
  readonly mediaType: string
  readonly width: number
  readonly height: number
}
