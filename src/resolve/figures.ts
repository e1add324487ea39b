/** Figures that a slash follows: where numbers of documents may begin. */

/** From the first figure of a number to its first slash: "12345a - QĐ-…" has no more characters before it. */
const TO_SLASH = 24;

/** Where figures begin that a slash follows soon: a number is looked for nowhere else. */
export function figuresBeforeSlash(text: string): number[] {
  const starts: number[] = [];
  let from = 0;
  for (let slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
    for (let at = Math.max(from, slash - TO_SLASH); at < slash; at += 1) if (isFigure(text, at) && !(at > 0 && isFigure(text, at - 1))) starts.push(at);
    from = slash;
  }
  return starts;
}

const isFigure = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};
