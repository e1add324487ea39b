/** The characters of a word as they are read: signs of symbol fonts, letters composed. A soft hyphen stays: in old fonts it is a letter. */
import { withSymbols } from '../symbol-characters.ts';

export const readWord = (text: string): string => withSymbols(text, null).normalize('NFC').trim();
