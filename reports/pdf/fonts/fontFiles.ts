import { readFileSync } from 'node:fs'
import path from 'node:path'

export type Weight = 'regular' | 'bold'
/** The face a city knows, and the one that has the name kanji it lacks (𠮷). */
type Face = 'udGothic' | 'noto'
export type FontKey = `${Face}-${Weight}`

const FOLDER = '@expo-google-fonts'
const FILES: Record<FontKey, string> = {
  'udGothic-regular': 'biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf',
  'udGothic-bold': 'biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf',
  'noto-regular': 'noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf',
  'noto-bold': 'noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf',
}
export const FONT_KEYS = Object.keys(FILES) as FontKey[]
const read = new Map<FontKey, Buffer>()

/** The whole TrueType file, read once a process. From the working directory, because the code itself is bundled. */
export function fontFile(key: FontKey): Buffer {
  const known = read.get(key)
  if (known) return known
  const bytes = readFileSync(path.join(process.cwd(), 'node_modules', FOLDER, FILES[key]))
  read.set(key, bytes)
  return bytes
}
