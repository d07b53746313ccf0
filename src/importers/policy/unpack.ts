import JSZip from 'jszip'
import { type Refused, refused } from '../../core/policy/import/refused.ts'
import { limits } from './limits.ts'

/** The directory of a zipped document; nothing is unpacked until it is asked for. */
export type Packed = { readonly names: readonly string[]; part(name: string): Promise<string | undefined | Refused> }

export async function unpack(bytes: Uint8Array): Promise<Packed | Refused> {
  let zip: JSZip
  try {
    zip = await JSZip.loadAsync(bytes)
  } catch {
    return refused('corrupt')
  }
  return {
    names: Object.keys(zip.files),
    async part(name) {
      const file = zip.file(name)
      return file === null ? undefined : textOf(file)
    },
  }
}

/** Stops as soon as more comes out than a policy has, so that a small file cannot fill the memory. */
function textOf(file: JSZip.JSZipObject): Promise<string | Refused> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    const stream = file.nodeStream('nodebuffer')
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > limits.partBytes) {
        stream.pause()
        stream.removeAllListeners('data')
        resolve(refused('too-large'))
      } else chunks.push(chunk)
    })
    stream.on('error', () => resolve(refused('corrupt')))
    stream.on('end', () => resolve(decoded(Buffer.concat(chunks))))
  })
}

function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder('utf-8').decode(bytes)
}
