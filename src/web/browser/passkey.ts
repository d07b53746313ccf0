// Passkeys: shows the form that a passkey answers, asks the browser for one, and sends what it gave as the form's field.
import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser'

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
        const field = form.elements.namedItem('response')
        if (field instanceof HTMLInputElement) field.value = JSON.stringify(answer)
        form.submit()
      },
      (problem: unknown) => {
        if (says) says.textContent = sentenceFor(problem)
      },
    )
  })
}

async function answered(form: HTMLFormElement): Promise<unknown> {
  const asked = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') asked.append(name, value)
  const address = document.querySelector<HTMLInputElement>('input[name=address]')?.value ?? ''
  if (form.dataset['passkey'] === 'sign-in' && address !== '') asked.set('address', address)
  const reply = await fetch(form.dataset['options'] ?? '', { method: 'POST', body: asked })
  if (!reply.ok) throw new Error('no options')
  if (form.dataset['passkey'] === 'sign-in') {
    const optionsJSON: PublicKeyCredentialRequestOptionsJSON = await reply.json()
    return startAuthentication({ optionsJSON })
  }
  const optionsJSON: PublicKeyCredentialCreationOptionsJSON = await reply.json()
  return startRegistration({ optionsJSON })
}

function sentenceFor(problem: unknown): string {
  const name = problem instanceof Error ? problem.name : ''
  if (name === 'InvalidStateError') return 'This device is among your passkeys already.'
  if (name === 'NotAllowedError') return 'No passkey was used. Try again, or have a link sent by e-mail.'
  return 'That did not work. Reload the page and try again, or have a link sent by e-mail.'
}
