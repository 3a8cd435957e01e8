import sharp from 'sharp'
import type { Picture } from './officeDocument'

/** Sharp on paper at the width of a page, and no heavier. */
const MOST_PIXELS = 1600

/** A picture of any kind that the office stores as both writers take it: upright, no larger than needed, JPEG or PNG. */
export async function pictureFrom(bytes: Buffer): Promise<Picture> {
  const read = sharp(bytes).rotate().resize({ width: MOST_PIXELS, height: MOST_PIXELS, fit: 'inside', withoutEnlargement: true })
  const { format } = await sharp(bytes).metadata()
  const isPhoto = format === 'jpeg'
  const { data, info } = await (isPhoto ? read.jpeg({ quality: 85 }) : read.png()).toBuffer({ resolveWithObject: true })
  return {
    base64: data.toString('base64'),
    type: isPhoto ? 'image/jpeg' : 'image/png',
    width: info.width,
    height: info.height,
  }
}
