/** What of word-extractor, which brings no types, is used here. */
declare module 'word-extractor' {
  interface Document {
    readonly getBody: () => string;
    readonly getFootnotes: () => string;
  }
  export default class WordExtractor {
    extract(bytes: Buffer): Promise<Document>;
  }
}
