/** Servers and browsers differ in the narrow spaces that they write before "a.m.": one kind of space keeps both the same. */
export const plainSpaces = (text: string): string => text.replaceAll(/[\u202F\u2009]/g, ' ')
