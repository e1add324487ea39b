/** What is used of `natural`, which has no types for its single files. */
declare module 'natural/lib/natural/tfidf/tfidf.js' {
  export default class TfIdf {
    addDocument(terms: string[]): void;
    idf(term: string): number;
  }
}
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  export default function jaroWinkler(one: string, other: string): number;
}
