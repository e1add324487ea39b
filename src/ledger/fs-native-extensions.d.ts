/** The part of fs-native-extensions that is used. */
declare module 'fs-native-extensions' {
  /** False where another holds it. The lock ends when `fd` is closed, and with the process. */
  export function tryLock(fd: number, offset: number, length: number): boolean;
}
