// Passkeys: shows the form that a passkey answers, asks the browser for one, and sends what it gave as the form's field.
import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser'
import { belongsTo, secretIn } from './key-secret.ts'

if (browserSupportsWebAuthn()) {
  for (const without of document.querySelectorAll<HTMLElement>('[data-without-passkey]')) without.hidden = true
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) makeReady(form)
} else {
  for (const without of document.querySelectorAll<HTMLElement>('[data-without-passkey]')) {
    without.textContent = 'This browser cannot use passkeys. The link by e-mail works without one.'
  }
}

function makeReady(form: HTMLFormElement): void {
  const says = form.querySelector<HTMLElement>('[data-passkey-says]')
  form.hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (says) says.textContent = 'Follow what your device asks.'
    answered(form).then(
      (answer) => {
        put(form, '_secret', answer.secret ?? '')
        put(form, 'response', JSON.stringify(answer.response))
        form.submit()
      },
      (problem: unknown) => {
        if (says) says.textContent = sentenceFor(problem)
      },
    )
  })
}

type Answered = { readonly response: unknown; readonly secret?: string | undefined }

function put(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name)
  if (field instanceof HTMLInputElement) field.value = value
}

async function answered(form: HTMLFormElement): Promise<Answered> {
  const asked = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') asked.append(name, value)
  const address = document.querySelector<HTMLInputElement>('input[name=address]')?.value ?? ''
  if (form.dataset['passkey'] === 'sign-in' && address !== '') asked.set('address', address)
  const reply = await fetch(form.dataset['options'] ?? '', { method: 'POST', body: asked })
  if (!reply.ok) throw new Error('no options')
  if (form.dataset['passkey'] === 'sign-in') {
    const optionsJSON: PublicKeyCredentialRequestOptionsJSON = await reply.json()
    const also = form.elements.namedItem('open-key')
    // The secret that opens somebody's own key is worked out only where they ask for it, in the same touch.
    const opens = also instanceof HTMLInputElement && also.checked
    const extensions = opens ? { prf: { eval: { first: belongsTo } } } : {}
    const { clientExtensionResults, ...response } = await startAuthentication({
      optionsJSON: { ...optionsJSON, extensions: { ...optionsJSON.extensions, ...extensions } },
    })
    return { response, secret: opens ? secretIn(clientExtensionResults) : undefined }
  }
  const optionsJSON: PublicKeyCredentialCreationOptionsJSON = await reply.json()
  return { response: await startRegistration({ optionsJSON }) }
}

function sentenceFor(problem: unknown): string {
  const name = problem instanceof Error ? problem.name : ''
  if (name === 'InvalidStateError') return 'This device is among your passkeys already.'
  if (name === 'NotAllowedError') return 'No passkey was used. Try again, or have a link sent by e-mail.'
  return 'That did not work. Reload the page and try again, or have a link sent by e-mail.'
}
