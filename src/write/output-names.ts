/** The names under the output folder of what comes of one corpus file, with forward slashes. */

/** `name`: `source.path`. */
export const standingName = (name: string): string => `${name}.json`;

/** Where what stood at a name is kept, named by the bytes that it was made of; without its ending. No file of plans begins with "_". */
export const versionName = (name: string, sha256: string): string => `_versions/${name}/${sha256.slice(0, 12)}`;
