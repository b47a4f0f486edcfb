/** The letters of a lesson's worlds, in their order. */
export const worldLetters = 'ABCD';

/** The first world has the lesson's code as its id, the others end in `-B`, `-C`, `-D`. */
export const worldIdOf = (code: string, place: number): string => (place === 0 ? code : `${code}-${worldLetters[place]}`);

/** The lesson's code in a world's id, or the code itself. */
export const lessonOf = (id: string): string => id.replace(/-[B-D]$/, '');

/** `A` to `D`: what the class calls the world. */
export const letterOf = (id: string): string => /-([B-D])$/.exec(id)?.[1] ?? 'A';
