/** Letters and the marks behind them as one character each (NFC), in linear time. */

/** Bounded: nobody writes thirty marks, and sorting them costs more than linear time. */
const CLUSTER = /\P{M}\p{M}{1,30}/gu;

const MARK = /\p{M}/u;

export const composed = (text: string): string => (MARK.test(text) ? text.replace(CLUSTER, (cluster) => cluster.normalize('NFC')) : text);
