import { reportWords } from '@/glossary/reportWords'
import type { Section } from '../../section'

const MOST = 31
/** What Excel does not take in the name of a sheet. */
const REFUSED = /[[\]:*?/\\]/gu

/** A name for each table's sheet: short, allowed, and no two alike (Excel does not tell large letters from small ones). */
export function sheetNames(sections: readonly Pick<Section, 'shortTitle'>[]): string[] {
  const taken = new Set([reportWords.cover.toLowerCase()])
  return sections.map(({ shortTitle }) => {
    const wished = shortTitle.replace(REFUSED, '・').replace(/^'+|'+$/gu, '') || reportWords.table
    let name = wished.slice(0, MOST)
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
      const ending = `（${number}）`
      name = `${wished.slice(0, MOST - ending.length)}${ending}`
    }
    taken.add(name.toLowerCase())
    return name
  })
}
