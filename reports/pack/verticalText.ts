import type { Paper, Style } from '../pdf/Paper'

/** Characters that lie on their side in a column. */
const TURNED = /^[ー－―…‥〜～＝=（）()「」『』【】〔〕［］[\]〈〉《》｛｝{}：:；;|｜–—-]$/
/** Small marks that stand at the upper right of their square. */
const RAISED = /^[、。，．]$/
const PITCH = 1.08

/** A column's pieces: a character, two digits side by side, or a Latin word on its side. */
const piecesOf = (text: string): string[] => text.match(/[0-9]{1,2}(?![0-9])|[A-Za-z0-9.&'/]+|./gsu) ?? []

const lies = (piece: string): boolean => TURNED.test(piece) || (piece.length > 1 && !/^[0-9]{2}$/.test(piece))
const lengthOf = (paper: Paper, piece: string, style: Style): number =>
  /^[\s　]$/.test(piece)
    ? style.size * 0.6
    : lies(piece) && piece.length > 1
      ? paper.measure(piece, style) + 2
      : style.size * PITCH

/** Length of a text that is written downwards. */
export const verticalLength = (paper: Paper, text: string, style: Style): number =>
  piecesOf(text).reduce((sum, piece) => sum + lengthOf(paper, piece, style), 0)

/** Writes a text downwards, its middle at x, from y on. */
export function verticalText(paper: Paper, text: string, x: number, y: number, style: Style): void {
  let at = y
  for (const piece of piecesOf(text)) {
    const length = lengthOf(paper, piece, style)
    drawPiece(paper, piece, x, at + length / 2, style)
    at += length
  }
}

function drawPiece(paper: Paper, piece: string, x: number, middle: number, style: Style): void {
  const width = paper.measure(piece, style)
  const drop = style.size * 0.38
  if (!lies(piece)) {
    const raise = RAISED.test(piece) ? style.size * 0.55 : 0
    const narrow = piece.length === 2 ? { ...style, size: Math.min(style.size, (style.size * style.size) / width) } : style
    const shift = piece.length === 2 ? paper.measure(piece, narrow) : width
    paper.line(piece, x - shift / 2 + raise, middle + drop - raise, narrow)
    return
  }
  paper.document.save()
  paper.document.rotate(90, { origin: [x, middle] })
  paper.line(piece, x - width / 2, middle + drop, style)
  paper.document.restore()
}
