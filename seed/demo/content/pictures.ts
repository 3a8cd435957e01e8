const WIDTH = 1200
const HEIGHT = 800

const drawn = (shapes: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${shapes}</svg>`
const box = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`
const round = (x: number, y: number, radius: number, fill: string): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`

/** Drawings that stand for the photos of a facility: nobody's house, and nobody on them. */
export const PICTURES = {
  entrance: {
    alt: '建物の正面玄関。段差のない入り口と、右手に案内板があります。',
    svg: drawn(
      box(0, 0, WIDTH, HEIGHT, '#cfe6f5') +
        box(0, 640, WIDTH, 160, '#c9c3b6') +
        box(180, 200, 840, 460, '#f4ead7') +
        box(150, 170, 900, 50, '#8b5e3c') +
        box(480, 340, 240, 320, '#7aa6b8') +
        box(596, 340, 8, 320, '#f4ead7') +
        box(260, 320, 140, 140, '#a9cbd8') +
        box(800, 320, 140, 140, '#a9cbd8') +
        box(880, 540, 90, 120, '#4f7f5b') +
        round(110, 560, 90, '#6fa06b') +
        round(1110, 580, 80, '#6fa06b'),
    ),
  },
  dining: {
    alt: '1階の食堂。四人がけの机が並び、窓から庭が見えます。',
    svg: drawn(
      box(0, 0, WIDTH, HEIGHT, '#f6efe2') +
        box(0, 520, WIDTH, 280, '#d9b98c') +
        box(120, 100, 420, 300, '#bfe0ea') +
        box(660, 100, 420, 300, '#bfe0ea') +
        round(330, 340, 60, '#7fb07a') +
        round(870, 340, 60, '#7fb07a') +
        box(140, 560, 360, 60, '#8f6a47') +
        box(700, 560, 360, 60, '#8f6a47') +
        box(180, 620, 24, 120, '#6f5236') +
        box(436, 620, 24, 120, '#6f5236') +
        box(740, 620, 24, 120, '#6f5236') +
        box(996, 620, 24, 120, '#6f5236'),
    ),
  },
  board: {
    alt: '玄関の予定表',
    svg: drawn(
      box(0, 0, WIDTH, HEIGHT, '#e9e4da') +
        box(200, 100, 800, 560, '#ffffff') +
        [0, 1, 2, 3, 4].map((row) => box(240, 160 + row * 95, 720, 60, row % 2 ? '#dfe8f2' : '#f3e6d8')).join(''),
    ),
  },
} as const

export const PICTURE_REFUSED = 'ご利用者のお名前の入った予定表が写っています。お名前の写らないように撮り直してください。'
