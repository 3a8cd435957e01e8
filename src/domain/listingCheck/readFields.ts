import type { CompiledRules } from './compile'
import type { Field } from './hit'
import type { Occurrence } from './lexicon'
import { folded, type Normalised, normalise } from './normalise'
import { type Reading, readText } from './readText'
import { withoutRomaji } from './romaji'
import type { Analyse } from './token'

const ALL_KATAKANA = /^[^\p{Script=Hiragana}\p{Script=Han}]*$/u
const katakanaSpeech = (text: string): boolean => /ヲ/u.test(text) || (ALL_KATAKANA.test(text) && /[ァ-ヶー]{6}/u.test(text))

/** A field and what is read in it, each way it can be heard. */
export type Read = { field: Field; plain: Normalised; read: { from: Normalised; readings: Reading[] }[] }

/** One reading of all fields together, so that a denial in the title can be taken back in the description. */
function readTogether(texts: readonly Normalised[], compiled: CompiledRules, analyse: Analyse): Reading[][] {
  const readings = readText(texts.map(({ text }) => text).join('\n'), compiled, analyse)
  let from = 0
  return texts.map(({ text }) => {
    const begin = from
    from += text.length + 1
    const moved = (place: Occurrence): Occurrence => ({ ...place, start: place.start - begin, end: place.end - begin })
    return readings
      .filter(({ start }) => start >= begin && start <= begin + text.length)
      .map((one) => ({ ...one, start: one.start - begin, end: one.end - begin, parts: one.parts.map(moved) }))
  })
}

/** The fields as they are written, and where words hide in katakana or Latin letters also as they sound. */
export function readFields(fields: readonly Field[], compiled: CompiledRules, analyse: Analyse): Read[] {
  const plain = fields.map(({ original }) => normalise(original))
  const heard = plain.map((each) => (katakanaSpeech(each.text) ? { ...each, text: folded(each.text) } : each))
  const sounded = plain.map((each) => withoutRomaji(each) ?? each)
  const ways = [plain, heard, sounded].filter((way, at) => at === 0 || way.some((each, index) => each !== plain[index]))
  const read = ways.map((way) => ({ way, readings: readTogether(way, compiled, analyse) }))
  return fields.map((field, at) => ({
    field,
    plain: plain[at] ?? normalise(field.original),
    read: read.map(({ way, readings }) => ({ from: way[at] ?? normalise(''), readings: readings[at] ?? [] })),
  }))
}

/** Whether a field names work around care. */
export const hasSign = ({ read }: Read): boolean =>
  read.some(({ readings }) => readings.some(({ rule, standing }) => rule.group === 'permitted' && standing !== 'denied'))

/** 「車いすピカピカ作戦」, and below that the frames are wiped: a title's mention that the text below explains or denies. */
export const explainedBelow = (title: Reading, below: readonly Reading[]): boolean =>
  below.some((one) => one.rule === title.rule && isExplained(one)) &&
  !below.some((one) => one.rule === title.rule && !isExplained(one))
const isExplained = ({ excused, standing }: Reading): boolean => excused || standing === 'denied'
