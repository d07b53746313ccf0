// Who did it: somebody who has no place in the school, or only comes to do a job.

import { type FactCue, open } from './fact-cue.ts'

/** A firm’s people; then neighbours, strangers and accounts without a name. */
export const contractorsAndStrangers: readonly FactCue[] = [
  {
    words:
      /\b(?:(?:man|men|woman|lad|lads|bloke|fella|guy|chap|people|someone|somebody) (?:from|who (?:came|comes|does|did|fits|fitted|drives?)|doing|of) (?:about |the |our )?(?:\w+ )?(?:firm|company|caterers?|boiler|roof|windows?|photocopiers?|fence|bus|coach|kitchens?|heating|minibus|building|agency)|contractors?|builders?|decorators?|plumber|electrician|window cleaners?|(?:coach|bus|taxi) driver|scaffolders?|photographer|catering (?:firm|staff))\b.{0,60}\b(?:post|put|shar|wrot|writ|comment|film|upload|said|tweet|lik|sent|has|took)/,
    facts: ['by-contractor'],
    kinds: open,
    unlessDoer: true,
  },
  {
    words:
      /\b(?:(?:neighbours?|residents?)(?!'?s? (?:group|page|forum|app))|strangers?|trolls?|bots?|(?:a|the|local|our) councillor (?:has|wrote|put|said|says)|passer-?by|member of the public|(?:some|an?) (?:\w+ )?account|(?:someone|somebody|people|a man|a woman) (?:i|we) (?:don't|do not) know|don't know (?:him|her|who)|(?:none|nobody|no one) (?:of us |here )?knows|no link with|nothing to do with (?:us|the school)|from another school|(?:former|old|ex-?) ?(?:pupil|teacher|parent|employee)|(?:high|secondary) school)\b/,
    facts: ['by-outsider'],
    kinds: ['racism', 'official-page-comment', 'complaint-public', 'threat'],
    unlessDoer: true,
  },
  {
    words:
      /\b(?:some|an) (?:anonymous )?account\b|\bcalling (?:him|her|them)sel(?:f|ves)\b|\bno (?:face|profile picture)\b|\banonymous|\bdon'?t know who (?:it is|they are)/,
    facts: ['by-outsider'],
    kinds: ['official-page-comment', 'threat'],
  },
]

/** A club’s or a paper’s page says where somebody is. */
export const whereaboutsOnOthersPages: readonly FactCue[] = [
  {
    words:
      /\b(?:the|a|an|another|her|his) (?:[\w-]+ ){0,2}?(?:club|newspaper|gazette|church|company|shop|firm|council)(?:'s)? (?:has|have|put|posted|shared|used|tagged)\b/,
    facts: ['by-outsider'],
    kinds: ['location'],
    unlessDoer: true,
  },
]
