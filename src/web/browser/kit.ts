import {
  Button,
  CharacterCount,
  Checkboxes,
  createAll,
  ErrorSummary,
  NotificationBanner,
  SkipLink,
} from 'govuk-frontend'

// Every page works without this. GOV.UK Frontend asks for both classes before it does anything.
document.body.classList.add('js-enabled', 'govuk-frontend-supported')

for (const kind of [ErrorSummary, NotificationBanner, CharacterCount, Checkboxes, Button, SkipLink]) createAll(kind)
