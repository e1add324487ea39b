/** Pairs the words of both languages: what is said in Vietnamese is the type of what is said in English, so that nothing can be missing. */

export type Language = 'vi' | 'en';

export const inBoth = <Words>(vi: Words, en: NoInfer<Words>): Readonly<Record<Language, Words>> => ({ vi, en });
