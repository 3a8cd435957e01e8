import { plainPicture } from './plainPicture'

const text = (said: string): number[] => [...said].map((letter) => letter.charCodeAt(0))
const segment = (marker: number, content: readonly number[]): number[] => [
  ...[0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 0xff],
  ...content,
]
const JFIF = segment(0xe0, [...text('JFIF\0'), 1, 2, 0, 0, 1, 0, 1, 0, 0])
/** EXIF, most significant byte first, with how the camera was held and a place. */
const exif = (orientation: number): number[] =>
  segment(0xe1, [
    ...text('Exif\0\0'),
    ...text('MM'),
    ...[0, 42, 0, 0, 0, 8, 0, 2],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 99],
    ...[0, 0, 0, 0, ...text('32.803N130.707E')],
  ])
const PROFILE = segment(0xe2, [...text('ICC_PROFILE\0'), 1, 1, 7, 7])
const PREVIEWS = segment(0xe2, [...text('MPF\0'), 9, 9])
const TABLE = segment(0xdb, [0, 1, 2, 3])
const SCAN = [...segment(0xda, [1, 1, 0, 0, 63, 0]), 5, 0xff, 0, 6, 0xff, 0xd0, 7]
const SECOND = [...segment(0xc4, [0, 8]), ...segment(0xda, [1, 1, 0, 0, 63, 0]), 8]
const jpeg = (...parts: number[][]): Uint8Array => Uint8Array.from([0xff, 0xd8, ...parts.flat(), 0xff, 0xd9])
const HELD_SIDEWAYS = segment(0xe1, [
  ...[...text('Exif\0\0'), ...text('II'), 42, 0, 8, 0, 0, 0, 1, 0],
  ...[0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0],
])

const be = (number: number): number[] => [number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255]
const chunk = (kind: string, content: readonly number[]): number[] => [
  ...be(content.length),
  ...text(kind),
  ...content,
  1,
  2,
  3,
  4,
]
const png = (...parts: number[][]): Uint8Array => Uint8Array.from([...text('\x89PNG\r\n\x1a\n'), ...parts.flat()])
const riff = (...parts: number[][]): Uint8Array => {
  const body = [...text('WEBP'), ...parts.flat()]
  return Uint8Array.from([...text('RIFF'), ...be(body.length).reverse(), ...body])
}
const part = (kind: string, content: readonly number[]): number[] => [
  ...text(kind),
  ...be(content.length).reverse(),
  ...content,
  ...(content.length % 2 ? [0] : []),
]

describe('a picture that is stored', () => {
  it('of a camera says neither where nor when it was taken, and is drawn the same', () => {
    const taken = jpeg(
      JFIF,
      exif(1),
      PROFILE,
      PREVIEWS,
      segment(0xed, text('IPTC')),
      segment(0xfe, text('Sato')),
      TABLE,
      SCAN,
      SECOND,
    )
    expect(plainPicture(taken)).toEqual(jpeg(JFIF, PROFILE, TABLE, SCAN, SECOND))
  })

  it('keeps how the camera was held, with or without a JFIF head', () => {
    expect(plainPicture(jpeg(JFIF, exif(6), TABLE, SCAN))).toEqual(jpeg(JFIF, HELD_SIDEWAYS, TABLE, SCAN))
    expect(plainPicture(jpeg(exif(6), TABLE, SCAN))).toEqual(jpeg(HELD_SIDEWAYS, TABLE, SCAN))
  })

  it('ends where it ends: nothing is hidden behind it', () => {
    const [behindJpeg, behindPng] = [jpeg(TABLE, SCAN), png(chunk('IHDR', [1]), chunk('IEND', []))]
    expect(plainPicture(Uint8Array.from([...behindJpeg, ...text('<script>')]))).toEqual(behindJpeg)
    expect(plainPicture(Uint8Array.from([...behindPng, ...text('<script>')]))).toEqual(behindPng)
  })

  it('as PNG or WebP has no texts either', () => {
    const [head, data, end] = [chunk('IHDR', [1, 2]), chunk('IDAT', [3]), chunk('IEND', [])]
    expect(plainPicture(png(head, chunk('eXIf', [9]), chunk('iTXt', text('Sato')), data, chunk('tIME', [1]), end))).toEqual(
      png(head, data, end),
    )
    const extended = (flags: number): number[] => part('VP8X', [flags, 0, 0, 0, 1, 0, 0, 1, 0, 0])
    expect(plainPicture(riff(extended(0x2c), part('VP8 ', [1, 2, 3]), part('EXIF', [9]), part('XMP ', [9, 9])))).toEqual(
      riff(extended(0x20), part('VP8 ', [1, 2, 3])),
    )
  })

  it('is none where it is cut off, or is something else', () => {
    const whole = jpeg(JFIF, TABLE, SCAN)
    for (const bytes of [
      whole.subarray(0, 12),
      whole.subarray(0, -2),
      png(chunk('IHDR', [1])),
      riff(part('VP8 ', [1])).subarray(0, 15),
    ])
      expect(plainPicture(bytes)).toBeNull()
    expect(plainPicture(Uint8Array.from(text('<svg onload=alert(1)>')))).toBeNull()
    expect(plainPicture(new Uint8Array())).toBeNull()
  })
})
