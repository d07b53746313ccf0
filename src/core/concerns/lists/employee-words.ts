/** How people write of somebody whom the school employs, as part of a pattern. */
export const employee =
  '(?:teacher|teaching assistant|\\bt\\.?a\\b|\\btas\\b|lsa|colleague|member of staff|staff member|someone on (?:the )?staff|the caretaker|site manager|lunchtime supervisor|midday|dinner lady|cook|secretary|business (?:manager|officer)|\\bsenco\\b|sports coach|the coach|deputy head|assistant head|nursery nurse)'
