/** The shape of one namespace in the other language: the same keys, any words. */
export type SameKeys<Words> = { readonly [Key in keyof Words]: Words[Key] extends string ? string : SameKeys<Words[Key]> };

type Plain<Key extends string> = Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key;

/** `'play.offer.send' | …`: the dotted names of all leaves; `_one` and `_other` forms share one name. */
export type Leaves<Words, Prefix extends string = ''> = {
  [Key in keyof Words & string]: Words[Key] extends string ? `${Prefix}${Plain<Key>}` : Leaves<Words[Key], `${Prefix}${Key}.`>;
}[keyof Words & string];
