/** Spaces, joiners, fillers and marks that are drawn as nothing; U+2800 is the empty pattern of Braille. */
const INVISIBLE = /^[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\s\u2800]*$/u;

/** Whether nothing of a text can be seen. */
export const isInvisible = (text: string): boolean => INVISIBLE.test(text);
