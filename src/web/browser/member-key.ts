// A member's own key: asks a passkey for the secret that only it can work out (WebAuthn's PRF), and sends it as the
// form's field. Where passkeys or this browser cannot do that, the form stays hidden and the passphrase does.

import { belongsTo, secretIn } from './key-secret.ts'

if ('PublicKeyCredential' in window) {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-own-key]')) makeReady(form)
}

function makeReady(form: HTMLFormElement): void {
  const says = form.querySelector<HTMLElement>('[data-own-key-says]')
  form.hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (says) says.textContent = 'Follow what your device asks.'
    secretOf(form).then(
      (found) => {
        if (!found) {
          if (says) says.textContent = 'This passkey cannot open a key. Use your passphrase.'
          return
        }
        put(form, '_credential', found.credential)
        put(form, '_secret', found.secret)
        form.submit()
      },
      () => {
        if (says) says.textContent = 'No passkey was used. Try again, or use your passphrase.'
      },
    )
  })
}

async function secretOf(form: HTMLFormElement): Promise<{ credential: string; secret: string } | undefined> {
  const known = (form.dataset['ownKey'] ?? '').split(' ').filter((id) => id !== '')
  const credential = await navigator.credentials.get({
    publicKey: {
      challenge: crypto.getRandomValues(new Uint8Array(32)),
      allowCredentials: known.map((id) => ({ id: bytesOf(id), type: 'public-key' as const })),
      userVerification: 'required',
      extensions: { prf: { eval: { first: belongsTo } } },
    },
  })
  if (!(credential instanceof PublicKeyCredential)) return undefined
  const secret = secretIn(credential.getClientExtensionResults())
  return secret === undefined ? undefined : { credential: credential.id, secret }
}

function put(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name)
  if (field instanceof HTMLInputElement) field.value = value
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0))
}
