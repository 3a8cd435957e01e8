import type { ListingText } from './listing'

export const MEALS: readonly ListingText[] = [
  {
    category: 'meal_support', title: '昼食の配膳と下膳',
    description: '厨房から食堂までお膳を運び、お食事のあとに下げていただきます。お名前の札の見方は職員がお伝えします。',
    place: '1階 食堂', clothing: '動きやすい服装、上履き', belongings: 'エプロン、三角巾、マスク', supervisor: '栄養士',
    starts: ['11:15', '11:30'], minutes: 90, liked: 1.2,
  },
  {
    category: 'meal_support', title: 'おやつの時間のお茶配り',
    description: 'お一人ずつの札に書かれた飲み物を、職員と一緒にテーブルへお配りします。',
    place: '食堂', clothing: '清潔な服装', belongings: 'エプロン、マスク', supervisor: 'フロア担当職員',
    starts: ['14:30', '15:00'], minutes: 60, liked: 1.1,
  },
  {
    category: 'meal_support', title: '食後のテーブル拭きと食器の片付け',
    description: '昼食後のテーブルを拭き、食器を返却台へ運び、いすを整えていただきます。',
    place: '食堂', clothing: '動きやすい服装、上履き', belongings: 'エプロン', supervisor: '栄養士',
    starts: ['12:30', '12:45'], minutes: 60, liked: 0.9,
  },
  {
    category: 'meal_support', title: 'おしぼりの準備と箸の袋入れ',
    description: '昼食で使うおしぼりを巻き、箸を袋に入れて数をそろえていただきます。座ってできる作業です。',
    place: '厨房前の配膳室', clothing: '清潔な服装', belongings: 'マスク', supervisor: '栄養士',
    starts: ['09:30', '10:00'], minutes: 60, liked: 0.9,
  },
  {
    category: 'meal_support', title: 'おやつ作りの材料の準備',
    description: '皆さまと作るいきなり団子の材料を量り、道具を並べ、終わったあとの洗い物をお願いします。',
    place: '1階 調理コーナー', clothing: '清潔な服装', belongings: 'エプロン、三角巾、マスク', supervisor: '栄養士', notes: '当日の朝に体調を確認させていただきます。',
    starts: ['13:00'], minutes: 120, liked: 1.4,
  },
  {
    category: 'meal_support', title: '夕食の配膳の準備',
    description: '配膳台に食器を並べ、お茶を用意し、献立の札を立てていただきます。',
    place: '2階 食堂', clothing: '動きやすい服装、上履き', belongings: 'エプロン、マスク', supervisor: '介護主任',
    starts: ['16:30', '17:00'], minutes: 90, liked: 0.9,
  },
  {
    category: 'meal_support', title: '食堂のいすとテーブルの並べ替え',
    description: '昼食の前に、席の表を見ながら食堂のいすとテーブルを整えていただきます。',
    place: '食堂', clothing: '動きやすい服装、上履き', belongings: '軍手', supervisor: 'フロア担当職員',
    starts: ['10:30'], minutes: 60, liked: 0.7,
  },
]
