/** The XML that mammoth gets: neighbouring runs of one look are one run, and what turns out to be unwanted can still be taken back. */

export interface XmlOutput {
  /** Keeps a place free that is filled later. */
  readonly reserve: () => number;
  readonly fill: (place: number, xml: string) => void;
  /** Elements around paragraphs: no run goes on behind them. */
  readonly structure: (xml: string) => void;
  /** `raw`: words as they are written in XML. */
  readonly words: (look: string, raw: string) => void;
  /** An element inside a run. */
  readonly inRun: (look: string, xml: string) => void;
  /** From here on what is said inside runs is noted, until the matching `settle`; tells where the notes begin. */
  readonly note: () => number;
  /** Takes back what was said inside runs since `from`. */
  readonly takeBack: (from: number) => void;
  readonly settle: () => void;
  /** Drops all since `place`. */
  readonly cutAt: (place: number) => void;
  readonly xml: () => string;
}

export function xmlOutput(): XmlOutput {
  const parts: string[] = [];
  let look: string | null = null;
  let inWords = false;
  let noting = 0;
  let noted: number[] = [];
  const closeWords = (): void => {
    if (inWords) parts.push('</w:t>');
    inWords = false;
  };
  const closeRun = (): void => {
    closeWords();
    if (look !== null) parts.push('</w:r>');
    look = null;
  };
  const openRun = (wanted: string): void => {
    if (look === wanted) return;
    closeRun();
    parts.push(wanted === '' ? '<w:r>' : `<w:r><w:rPr>${wanted}</w:rPr>`);
    look = wanted;
  };
  const said = (xml: string): void => {
    if (noting > 0) noted.push(parts.length);
    parts.push(xml);
  };
  return {
    reserve: () => {
      closeRun();
      return parts.push('') - 1;
    },
    fill: (place, xml) => {
      parts[place] = xml;
    },
    structure: (xml) => {
      closeRun();
      parts.push(xml);
    },
    words: (wanted, raw) => {
      openRun(wanted);
      if (!inWords) parts.push('<w:t>');
      inWords = true;
      said(raw);
    },
    inRun: (wanted, xml) => {
      openRun(wanted);
      closeWords();
      said(xml);
    },
    note: () => {
      noting += 1;
      return noted.length;
    },
    takeBack: (from) => {
      for (let i = from; i < noted.length; i += 1) parts[noted[i] as number] = '';
      noted.length = Math.min(noted.length, from);
    },
    settle: () => {
      noting -= 1;
      if (noting === 0) noted = [];
    },
    cutAt: (place) => {
      closeRun();
      parts.length = place;
      while ((noted.at(-1) ?? -1) >= place) noted.pop();
    },
    xml: () => parts.join(''),
  };
}
