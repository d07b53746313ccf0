/** The mark before an item of a list, as programs and copied pages write it; the letters are what symbol fonts leave behind. */
export const bulletMark =
  /^\s*(?:[-*•▪●◦‣–—‐‑·∙○⁃+>»→➢➤►▶❖✓✔✗✘☐☑■□\uf0b7\uf0a7\uf0d8\uf0fc]|o(?=\s{2,}|\s+[A-Z])|[§Øü](?=\s))\s+/
