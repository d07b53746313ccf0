import { z } from 'zod'
import advised from './known-advice.json' with { type: 'json' }
import everyday from './known-everyday.json' with { type: 'json' }
import written from './known-questions.json' with { type: 'json' }

type Known = { readonly topic: string; readonly question: string }

const schema = z.record(z.string(), z.array(z.string()))

/** Every question whose kind of situation is known: what a new one is compared with. */
export const knownQuestions: readonly Known[] = [written, advised, everyday].flatMap((file) =>
  Object.entries(schema.parse(file)).flatMap(([topic, questions]) =>
    questions.map((question) => ({ topic, question })),
  ),
)
