const newline = 0x0a
/** So much is read of one file, or of words that were sent in the same way; and of all further ones, once half is full. */
const ofOneFile = 2 * 1024 * 1024
const ofFurtherFiles = 4 * 1024
/** So much is kept of all: more words than can be shown, and the names of more files than anybody attaches. */
const ofAll = 6 * 1024 * 1024
/** A line as files are put into mails: long, of these letters alone. */
const ofAFile = /^[A-Za-z0-9+/=]{40,}\r?\n?$/
const longestOfAFile = 1024
/** No line of a mail is as long; what is longer is taken as it comes. */
const lineAtMost = 1024 * 1024

/**
 * A mail as it comes, piece by piece, with the rest of every large file in it left out: its words and the names of its
 * files are all that is shown, so that a mail of any size costs little memory. The bytes are its own and nobody else’s.
 */
export async function mailWithoutItsFiles(pieces: AsyncIterable<Buffer>): Promise<Uint8Array<ArrayBuffer>> {
  const kept = new Uint8Array(ofAll)
  let filled = 0
  let rest: Buffer = Buffer.alloc(0)
  let run = 0
  const take = (line: Buffer) => {
    const isOfAFile = line.length <= longestOfAFile && ofAFile.test(line.toString('latin1'))
    run = isOfAFile ? run + line.length : 0
    if (run > (filled < ofAll / 2 ? ofOneFile : ofFurtherFiles)) return
    const part = line.subarray(0, ofAll - filled)
    kept.set(part, filled)
    filled += part.length
  }
  for await (const piece of pieces) {
    const held = rest.length === 0 ? piece : Buffer.concat([rest, piece])
    let at = 0
    for (let end = held.indexOf(newline); end >= 0; end = held.indexOf(newline, at)) {
      take(held.subarray(at, end + 1))
      at = end + 1
    }
    // A copy, so that what it was cut from is not held by it.
    rest = Buffer.from(held.subarray(at))
    if (rest.length > lineAtMost) {
      take(rest)
      rest = Buffer.alloc(0)
    }
    if (filled === ofAll) break
  }
  take(rest)
  return kept.slice(0, filled)
}
