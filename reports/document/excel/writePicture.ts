import type { Block } from '../officeDocument'
import type { FormSheet } from './FormSheet'

/** What a picture may take of the sheet, in pixels. */
const MOST = { width: 600, height: 420 }
const ROW = 20
const POINTS_PER_PIXEL = 0.75

/** A picture over rows kept free for it, its caption below. */
export function writePicture(form: FormSheet, { alt, caption, picture }: Extract<Block, { type: 'picture' }>): void {
  const scale = Math.min(1, MOST.width / picture.width, MOST.height / picture.height)
  const [width, height] = [picture.width * scale, picture.height * scale]
  const extension = picture.type === 'image/png' ? 'png' : 'jpeg'
  const id = form.sheet.workbook.addImage({ base64: `data:${picture.type};base64,${picture.base64}`, extension })
  form.sheet.addImage(id, { tl: { col: 1, row: form.row - 1 }, ext: { width, height }, editAs: 'oneCell' })
  const rows = Math.ceil((height * POINTS_PER_PIXEL) / ROW) + 1
  for (let index = 0; index < rows; index += 1) form.sheet.getRow(form.row + index).height = ROW
  form.row += rows
  form.text([{ text: caption ?? alt }], { size: 10 })
}
