import sharp from 'sharp'

/** A drawing as a picture of so many pixels in width, for programs that take no drawing. */
export const pngOfSvg = (svg: string, width: number): Promise<Buffer> =>
  sharp(Buffer.from(svg)).resize({ width, kernel: 'nearest' }).png().toBuffer()
