import { activities } from './activities'
import { benignBody } from './benignBody'
import { benignCare } from './benignCare'
import { benignMoneyAndRoad } from './benignMoneyAndRoad'
import { benignThings } from './benignThings'
import { bodyParts } from './bodyParts'
import { bodyWords } from './bodyWords'
import { careWords } from './careWords'
import { garments } from './garments'
import { mealAndMoneyWords } from './mealAndMoneyWords'
import { medicalWords } from './medicalWords'
import { medicineWords } from './medicineWords'
import { moneyWords } from './moneyWords'
import { movingWords } from './movingWords'
import { surroundings } from './surroundings'
import { things } from './things'
import { towardsPeople } from './towardsPeople'

/** Every list that patterns name with @. Spellings in kana stand beside kanji; width and hiragana or katakana make no difference. */
export const words: Record<string, string[]> = {
  ...activities,
  ...bodyParts,
  ...bodyWords,
  ...careWords,
  ...garments,
  ...mealAndMoneyWords,
  ...medicalWords,
  ...medicineWords,
  ...moneyWords,
  ...movingWords,
  ...surroundings,
  ...things,
  ...towardsPeople,
}

/** Compounds inside which no word is read for itself. */
export const benign: string[] = [...benignBody, ...benignCare, ...benignMoneyAndRoad, ...benignThings]
