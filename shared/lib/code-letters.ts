/** Made to be read aloud, from a projector or a slip of paper: no I, L, O, Q, U, V, W. */
export const codeLetters = 'ABCDEFGHJKMNPRSTXYZ';
