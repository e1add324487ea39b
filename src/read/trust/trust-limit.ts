/** The limit of the trust gate. */

/**
 * Least share of valid syllables in a text that is believed. Of 700 pages of real and sample texts the worst has 0.90; garbage of whole pages
 * (marks lost, wrong tables, English layers, glyphs shifted or in disorder) has at most 0.47, where question marks stand for the letters that Windows-1258
 * does not have 0.58 (`npm run trust` prints the samples'). Pages of five to ten words move by tenths: one foreign word in five gives 0.8.
 */
export const trustLimit = 0.7;
