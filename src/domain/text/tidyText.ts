const NEWLINE_WORD = /（改行）|\(改行\)/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out here
const CONTROL = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029]/gu

/**
 * Text of a foreign file as it may be shown: the literal 「（改行）」 becomes a line break, control characters become
 * spaces, and white space around it goes, the ideographic space U+3000 included. Every other character stays as
 * written: no normalisation, because NFC alone already changes names (U+FA19 神).
 */
export const tidyText = (raw: string): string =>
  raw
    .replace(NEWLINE_WORD, '\n')
    .replace(/\r\n?/gu, '\n')
    .replace(CONTROL, ' ')
    .replace(/[^\S\n]+\n/gu, '\n')
    .trim()

/** The same for what stands on one line: a name, an address, a number. */
export const tidyLine = (raw: string): string => tidyText(raw).replace(/\s*\n\s*/gu, ' ')

/** A number or code as typed in any width, without spaces: `４３Ｂ０ １００１８５` is `43B0100185`. */
export const plainCode = (raw: string): string => raw.normalize('NFKC').replace(/\s/gu, '').toUpperCase()
