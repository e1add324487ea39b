/** How dates are written. */
import { language } from '../state/language.ts';

/** "2023-10-31" as 31/10/2023. */
export const dateOf = (date: string | null): string => (date === null ? '' : date.split('-').reverse().join('/'));

export const momentOf = (at: string): string =>
  new Date(at).toLocaleString(language.value === 'vi' ? 'vi-VN' : 'en-GB', { dateStyle: 'short', timeStyle: 'short' });
