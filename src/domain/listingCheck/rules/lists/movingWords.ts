import { split } from './split'

const SEATS = split(`
  ベッド ベット 車いす 車椅子 車イス くるまいす イス いす 椅子 ソファ ソファー 布団 ふとん ストレッチャー 便座 便器 リクライニング 浴槽 湯船 リフト 送迎車 お席 席`)

/** Carrying, seats and what is done to a person; part of `words`. */
export const movingWords: Record<string, string[]> = {
  carry: split(`
    抱える かかえる 抱き上げる 抱き起こす 抱き抱える 抱きかかえる 抱っこ だっこ おんぶ 抱き 担ぐ 持ち上げる もちあげる 起こす 引き起こす 寝かせる ねかせる 寝かせ ねかせ 寝かす 立たせる 立たせ 立ち上がらせ
    座らせる 座らせ すわらせ 座らす 移す うつす 乗せる 移乗 降ろす 下ろす 支える ささえる 寝返り 乗り移 乗り移る 移り 乗せ換え 移動させる 立ち上がり 起き上がり 起き上がる 起き上がら 抱え上げ 抱え 移し 移って
    移る 乗り移り 移ってもらう`),
  personAct: split(`
    押す 引く 動かす 触る 抱く 運ぶ 連れる 連れて 止める 押さえる 抑える 握る 揉む 温める 冷やす 落ち着かせる 落ち着か なだめる 制止 叱る 縛る 観察 監視 管理 預かる 泊める 起こす 寝かせる 立たせる
    座らせる 歩かせる 洗う 拭く ふく あらう 支える 抱える 乗せる 降ろす 下ろす 移す 助ける たすける 見る みる 世話 看る 診る 面倒 手伝う 背負う 担ぐ 送る 迎える 待たせる 誘導 移動 導く 促す 任せる 担当
    受け持つ 介抱 看病 引率 案内 ケア サポート 支援 補助 見守る`),
  seat: SEATS,
  /** A place a person is moved to or from; with を it would be the thing that is moved. */
  seatTo: SEATS.flatMap((seat) =>
    ['に', 'へ', 'から', 'より', 'まで', 'の上に', 'の上へ'].map((particle) => `${seat}${particle}`),
  ),
}
