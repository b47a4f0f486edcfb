/** Seeds that once failed, and what they found. */
export const keptSeeds: readonly { readonly seed: string; readonly found: string }[] = [
  { seed: 's4', found: 'a disk that wrote, but could not say so nor be read: the command was decided again, and refused though it was in the log' },
  { seed: 's228', found: 'a line that had to be sent seven times to a failing disk was refused as too many, though it was in the log' },
  { seed: 's417', found: 'a lesson that the disk would not read when the server began' },
];
