import type { ListingHit } from './hit'

/** Who stands beside the work, called by the duty they have: 入浴担当の職員, 看護主任, 送迎係. */
const DUTY = /[^\s　、。，．・（）()]+?(?:担当|係|主任|リーダー|チーフ)(?:者|の?(?:職員|スタッフ|看護師|介護士))?/gu
/** Words with which somebody is asked for something: then a duty is no mere name. */
const REQUEST = /お願い|おねがい|いただ|頂|ください|下さい|もらい|ます|する|して|手伝|ボランティア|住民/u

/** Whether a hit only repeats the duty by which a listing names its supervisor, in a text that asks nobody for anything. */
export function namesDuty({ end, field, start }: ListingHit, supervisor: string): boolean {
  if (field !== 'supervisor' || REQUEST.test(supervisor)) return false
  return [...supervisor.matchAll(DUTY)].some(({ 0: text, index }) => index <= start && end <= index + text.length)
}
