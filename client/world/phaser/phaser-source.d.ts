/** Phaser's CommonJS source files, one class each; `phaser-slim.ts` gives them their real types. */
declare module 'phaser/src/*' {
  const part: unknown;
  export default part;
}
