/** The least and the greatest of many numbers; so many that they cannot all be arguments of one call. */

export const least = (numbers: readonly number[], most = Number.POSITIVE_INFINITY): number => numbers.reduce((a, b) => Math.min(a, b), most);
export const greatest = (numbers: readonly number[], from = Number.NEGATIVE_INFINITY): number => numbers.reduce((a, b) => Math.max(a, b), from);
