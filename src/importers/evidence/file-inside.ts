/**
 * A file inside a mail, by the SHA-256 that it has outside it. Once the mail is sealed unopened, those that go along are
 * sealed wherever they are. The mail’s own words do not, nor what every mail of a sender brings, such as their school’s badge.
 */
export type FileInside = { readonly hash: Buffer; readonly goesAlong: boolean }

/** Larger than the badges and signs below a mail, and smaller than any photograph that a telephone sends. */
const ornamentAtMost = 24 * 1024

/** Whether a picture that the words of a mail show in their midst is so small that it is there to adorn them. */
export const isOrnament = (bytes: number): boolean => bytes <= ornamentAtMost
