import type { Readings } from '../reading.ts'

export const evidenceReadings: Readings = {
  'do-not-investigate-images': {
    kind: 'yes-no',
    yes: [
      '*(?:indecent|illegal|doubtful|nude|sexual)\\b & (?:<image>|material|content) & (?:<never>) & (?:investigat\\w*|view\\w*|open\\w*|cop(?:y|ied)|examin\\w*|judg\\w*|forward\\w*) & !post & !consent',
      '(?:leave|left) (?:the )?(?:investigation|examination) & (?:others|police)',
    ],
  },
  'evidence-to-keep': {
    kind: 'several',
    when: [
      '(?:screen[- ]?(?:shots?|prints?|captures?|grabs?)|evidence|photo of the screen|print[- ]?screen) & (?:keep|kept|tak(?:e|en)|sav(?:e|ed)|retain\\w*|captur\\w*|note\\w*|write|record\\w*|are to be|should be)',
      '(?:abusive|bullying|offensive|threatening) & (?:texts?|e-?mails?|messages|pages?|posts?) & (?:keep|kept|save\\w*|retain\\w*)',
      '(?:keep|save|retain) (?:any|all|the) (?:abusive )?(?:messages|texts|e-?mails)',
    ],
    items: {
      'screen-print': 'screen[- ]?(?:shots?|prints?|captures?|grabs?)|print[- ]?screen|capture (?:\\w+ ){0,8}on screen',
      texts: 'texts?\\b(?: messages)?',
      'e-mails': 'e-?mails?\\b|mails\\b',
      messages: '(?<!text )messages\\b',
      'web-pages': 'web ?pages?\\b|pages\\b',
      time: 'times?\\b',
      date: 'dates?\\b',
      place: 'web address|url|address(?:es)?\\b|the site\\b|where it (?:was|appeared)|place\\b|location',
      photo: 'photo(?:graph)?s?\\b',
    },
  },
}
