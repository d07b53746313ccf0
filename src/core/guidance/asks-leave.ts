/** Somebody asks what they themselves may do: My teacher plays Roblox. Can we play together? */
export const asksLeave =
  /\b(?:can|may|could|should|shall|might) (?:i|we|my)\b|\b(?:ok|okay|odd|right|alright|fine|wrong|bad) (?:if|for|that) (?:i|we|me|us)\b|\b(?:want|like) to (?:add|follow|message|join|play|write|send)\b/
