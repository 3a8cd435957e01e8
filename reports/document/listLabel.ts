import type { Block, ListItem } from './officeDocument'

const BULLETS = ['・', '○', '－'] as const
const CIRCLED = 0x2460

/** What stands before an item: 1. then (1) then ①; ・ then ○ then －; a filled or an empty box (no font has the ticked one). */
export function listLabel(list: Extract<Block, { type: 'list' }>, item: ListItem, index: number, depth: number): string {
  if (item.checked !== undefined) return item.checked ? '■' : '□'
  if (!list.ordered) return BULLETS[depth % BULLETS.length] ?? '・'
  const number = (list.start ?? 1) + index
  if (depth % 3 === 0) return `${number}.`
  return depth % 3 === 1 || number > 20 || number < 1 ? `(${number})` : String.fromCodePoint(CIRCLED + number - 1)
}
