/** The words of a text: how long lists are written. */
export const split = (text: string): string[] => text.split(/\s+/u).filter(Boolean)
