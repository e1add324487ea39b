/** The book of names that is made of the present data, once a process. */
import { administration } from '../lexicon/administration.ts';
import { nameBook } from './name-book.ts';

export const presentNames = nameBook(administration);
