import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto'
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { isoCBOR } from '@simplewebauthn/server/helpers'

type Asked = { readonly origin: string; readonly rpId: string; readonly challenge: string; readonly verified?: boolean }

/** A passkey in software: what a phone does, with every part of its answers open to being wrong in a test. */
export function aPasskey() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const point = publicKey.export({ format: 'jwk' })
  const id = randomBytes(32)
  let counter = 0
  const clientData = (type: string, asked: Asked) =>
    Buffer.from(JSON.stringify({ type, challenge: asked.challenge, origin: asked.origin, crossOrigin: false }))
  const authData = (asked: Asked, attested: Buffer) => {
    counter += 1
    const present = 0x01
    const verified = (asked.verified ?? true) ? 0x04 : 0
    const flags = Buffer.from([present | verified | (attested.length > 0 ? 0x40 : 0)])
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    return Buffer.concat([createHash('sha256').update(asked.rpId).digest(), flags, count, attested])
  }
  const base = {
    id: id.toString('base64url'),
    rawId: id.toString('base64url'),
    type: 'public-key',
    clientExtensionResults: {},
  } as const
  return {
    id: base.id,
    register(asked: Asked): RegistrationResponseJSON {
      const key = isoCBOR.encode(
        new Map<number, number | Uint8Array>([
          [1, 2],
          [3, -7],
          [-1, 1],
          [-2, new Uint8Array(Buffer.from(point.x ?? '', 'base64url'))],
          [-3, new Uint8Array(Buffer.from(point.y ?? '', 'base64url'))],
        ]),
      )
      const length = Buffer.alloc(2)
      length.writeUInt16BE(id.length)
      const data = authData(asked, Buffer.concat([Buffer.alloc(16), length, id, Buffer.from(key)]))
      const attestation = isoCBOR.encode(
        new Map<string, string | Uint8Array | Map<string, string>>([
          ['fmt', 'none'],
          ['attStmt', new Map<string, string>()],
          ['authData', new Uint8Array(data)],
        ]),
      )
      return {
        ...base,
        response: {
          clientDataJSON: clientData('webauthn.create', asked).toString('base64url'),
          attestationObject: Buffer.from(attestation).toString('base64url'),
          transports: ['internal'],
        },
      }
    },
    signIn(asked: Asked): AuthenticationResponseJSON {
      const client = clientData('webauthn.get', asked)
      const data = authData(asked, Buffer.alloc(0))
      const signed = createSign('sha256').update(Buffer.concat([data, createHash('sha256').update(client).digest()]))
      return {
        ...base,
        response: {
          clientDataJSON: client.toString('base64url'),
          authenticatorData: data.toString('base64url'),
          signature: signed.sign(privateKey).toString('base64url'),
        },
      }
    },
    /** As a copy of the key would: its counter starts again. */
    goBack() {
      counter = 0
    },
  }
}
