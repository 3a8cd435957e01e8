import type { DeliverableKind } from '@/domain/deliverable/kind'
import { legalDates } from '@/domain/incident/legalClock'
import type { PaperKind } from '@/domain/paper/kind'
import type { Block, OfficeDocument } from '../document/officeDocument'
import { accidentDocument } from './accidentDocument'
import { consultationDocument } from './consultationDocument'
import { deliverablesDocument } from './deliverablesDocument'
import { minutesDocument } from './minutesDocument'
import { outreachDocument } from './outreachDocument'
import type { PaperFrame } from './paper'
import { planDocument } from './planDocument'
import { seminarDocument } from './seminarDocument'
import { serviceLevelDocument } from './serviceLevelDocument'

const said = (text: string): Block[] => [{ type: 'paragraph', runs: [{ text }] }]

export const frameFixture = (given: Partial<PaperFrame> = {}): PaperFrame => ({
  programme: {
    id: 'p',
    contractName: '令和7年度（2025年度）熊本市介護未経験者マッチング機能強化モデル事業業務委託',
    municipalityName: '熊本市',
    addressee: '熊本市長',
    contractorName: '株式会社例示',
    contractorAddress: '熊本市中央区例示町1番1号',
    contractorRepresentative: '代表取締役　例示　太郎',
    contactPerson: '例示　花子',
    contactPhone: '096-000-0000',
    contactEmail: 'jimukyoku@example.jp',
    startsOn: '2025-12-01',
    endsOn: '2026-03-31',
    listingRule: 'listing',
    countingUnit: 'number',
  },
  form: null,
  version: 1,
  draft: false,
  on: '2026-02-20',
  madeAt: '2026-02-20T01:00:00.000Z',
  ...given,
})

const around = {
  days: 30,
  runningUntil: '2026-02-20',
  listings: [
    {
      title: '食堂のテーブル拭き',
      facility: '特別養護老人ホーム　例示苑',
      publishedOn: '2026-01-05',
      placement: 'before' as const,
    },
    { title: 'シーツの交換', facility: '特別養護老人ホーム　例示苑', publishedOn: '2026-01-25', placement: 'after' as const },
    { title: 'お話し相手', facility: 'デイサービス　例示の家', publishedOn: '2026-02-03', placement: 'after' as const },
  ],
}
const dates = legalDates(new Date('2026-01-19T22:30:00+09:00'), false, new Map([['2026-02-11', '建国記念の日']]))

/** Each paper of invented records. */
export const PAPERS: Record<PaperKind, (frame: PaperFrame) => OfficeDocument> = {
  minutes: (frame) =>
    minutesDocument(frame, {
      title: '第2回定例会',
      heldOn: '2026-01-20',
      startsAt: '14:00',
      endsAt: '15:30',
      place: '熊本市役所　8階　会議室',
      attendees: {
        city: '介護保険課　主幹　例示　一郎\n介護保険課　主事　例示　二美',
        operator: '責任者　例示　花子\n担当　例示　三郎',
        others: '',
      },
      agenda: [
        {
          title: '1月の登録状況',
          discussion: [
            ...said('受託者：1月18日時点の登録は施設42、住民230人で、住民の登録が計画を上回っている。'),
            ...said('委託者：西区の住民の登録が少ない。理由を分析し、次回に示すこと。'),
          ],
          decision: '西区での説明会を2月に1回追加する。',
        },
        { title: 'ちらしの案', discussion: [], decision: null },
      ],
      tasks: [
        {
          text: '西区の登録状況を分析して送る',
          party: 'operator',
          owner: '例示　三郎',
          dueOn: '2026-01-27',
          doneOn: '2026-01-26',
        },
        { text: '広報紙の掲載の可否を確認する', party: 'city', owner: '介護保険課', dueOn: '2026-01-30', doneOn: null },
      ],
      matters: [{ title: '登録月の数え方', state: '合意済', agreedOn: '2026-01-20' }],
      gaps: [{ figure: 'residents', month: '2026-01', state: 'agreed', consultedOn: '2026-01-20' }],
      files: [
        { title: '登録状況の集計表', fileName: '集計表.xlsx' },
        { title: '周知の計画（案）', fileName: '周知計画.pdf' },
      ],
      papers: '資料1　登録状況\n資料2　ちらしの案',
      nextOn: '2026-02-17',
      nextAt: '14:00',
      nextPlace: '熊本市役所　8階　会議室',
    }),
  seminar_report: (frame) =>
    seminarDocument(frame, {
      title: 'はじめての業務の切り出し',
      kind: 'carving',
      audience: 'facilities',
      purpose: '介護の周辺業務を分けて募集する考え方を知る。',
      startsAt: '2026-01-20T05:00:00.000Z',
      endsAt: '2026-01-20T07:00:00.000Z',
      place: '熊本市役所　別館　8階',
      isOnline: true,
      speaker: '例示　花子',
      capacity: 30,
      agenda: [
        { title: '切り出しの考え方', minutes: 40, speaker: null },
        { title: '先に始めた施設の話', minutes: 30, speaker: '例示苑　施設長' },
        { title: 'シートを書いてみる', minutes: 50, speaker: null },
      ],
      materials: ['配布資料1　切り出しシートの書き方'],
      attendances: [
        { kind: 'manager', people: 2, status: 'attended', facility: 'a' },
        { kind: 'care_staff', people: 3, status: 'attended', facility: 'b' },
        { kind: 'care_staff', people: 1, status: 'absent', facility: 'c' },
      ],
      voices: [{ kind: 'care_staff', text: '配膳ならすぐに頼めそうです。' }],
      followUps: [
        { text: '個別相談を案内する', doneOn: '2026-01-28' },
        { text: '個別相談を案内する', doneOn: null },
      ],
      opinionsHeard: '保険の扱いを知りたい。\n夜間の募集はできるか。',
      results: '参加した5人のうち4人が、その場でシートを書き上げた。',
      followUp: '保険の案内を参加した施設へ送る。',
      summary: '定員に対して申込みは少なかったが、質問が多く出た。',
      around,
      photos: [],
    }),
  consultation_report: (frame) =>
    consultationDocument(frame, {
      before: 1,
      after: 2,
      facility: '特別養護老人ホーム　例示苑',
      heldOn: '2026-01-22',
      time: '10:00',
      minutes: 60,
      way: 'visit',
      topic: 'carving',
      theme: '入浴の後の片付けを募集にできるか',
      consultant: '例示　花子',
      issues: '片付けの手順が決まっていない。',
      advice: '利用者のいない時間の清掃に分け、手順を1枚の紙にまとめる。',
      outcome: 'carving',
      sheet: '1階の平日',
      nextStep: '手順の案を施設が作り、事務局が確認する。',
      nextStepDueOn: '2026-02-05',
      nextStepDoneOn: null,
      around,
    }),
  implementation_plan: (frame) =>
    planDocument(frame, {
      purpose: said('介護の経験のない市民が、介護の周辺の業務にボランティアとして参加できるようにする。'),
      structure: said('責任者1名と担当2名で行う。'),
      method: said('施設への周知、切り出しの支援、募集、受け入れの支援を行う。'),
      schedule: [
        { task: '介護事業者への周知', startsOn: '2025-12-01', endsOn: '2026-01-31', who: '担当' },
        { task: 'セミナー（2回）', startsOn: '2026-01-15', endsOn: '2026-02-20', who: '責任者' },
        { task: '個別相談', startsOn: '2026-01-05', endsOn: '2026-03-10', who: '担当' },
        { task: '効果の測定', startsOn: '2026-03-01', endsOn: '2026-03-31', who: '責任者' },
      ],
      goals: said('目標数は次のとおりとする。'),
      targets: (['2025-12', '2026-01', '2026-02', '2026-03'] as const).flatMap((month, index) => [
        { figure: 'facilities' as const, month, planned: 15 * (index + 1) },
        { figure: 'residents' as const, month, planned: 80 * (index + 1) },
        { figure: 'listings' as const, month, planned: 30 * (index + 1) },
        { figure: 'completions' as const, month, planned: 25 * (index + 1) },
      ]),
      safety: said('個人情報は国内の環境だけに保存し、扱う者を限る。'),
      contacts: said('緊急のときは、責任者へ電話で連絡する。'),
      responsible: [{ label: '責任者', value: '例示　花子' }],
      reason: frame.version > 1 ? '担当を1名増やすため。' : null,
      previous:
        frame.version > 1
          ? [{ key: 'structure', title: '実施体制', lines: ['責任者　例示　花子', '責任者1名と担当1名で行う。'] }]
          : null,
    }),
  service_level_agreement: (frame) =>
    serviceLevelDocument(frame, {
      services: [
        {
          name: '申込みの画面',
          stopRule: '10分続けて開けないとき',
          restoreRule: '4時間以内に申込みができる状態に戻す',
          runbook: '手順書3',
        },
        { name: '事務局の画面', stopRule: '10分続けて開けないとき', restoreRule: '8時間以内', runbook: '手順書4' },
      ],
      hours: '24時間365日（計画停止を除く）',
      targetRate: 99.5,
      plannedStops: 'left_out',
      rtoHours: 8,
      rpoHours: 24,
      firstReportHours: 24,
      followUpHours: 24,
      backupPlace: '国内のデータセンター',
      backupEncryption: 'AES-256',
      backupGenerations: '1日1回、30世代',
      roles: [{ role: '統括責任者', who: '例示　花子', contact: '096-000-0000', duty: '市への一次報告と続報' }],
      verification: said('四半期に1回、対策の一覧を市に示す。'),
      nonperformance: said('見つけた日から5営業日以内に是正の案を示し、期限までに是正する。'),
      changeRule: said('変更を知った日から7日以内に、市へ書面で知らせる。'),
      operatorSigner: '代表取締役　例示　太郎',
      citySigner: '介護保険課長',
      agreedOn: '2025-12-10',
      measures: {
        months: [
          { month: '2025-12', total: 44_640, stopped: 0, planned: 120, rate: 1 },
          { month: '2026-01', total: 44_640, stopped: 300, planned: 0, rate: 44_340 / 44_640 },
        ],
        stops: [
          {
            from: '2026-01-10T01:00:00.000Z',
            until: '2026-01-10T06:00:00.000Z',
            part: 'staff_panel',
            planned: false,
            cause: '電源の故障',
          },
        ],
        drill: { doneOn: '2025-12-15', rtoMinutes: 95, rpoMinutes: 1_500, result: 'succeeded' },
        contacts: [
          { party: 'operator_side', person: '例示　花子', phone: '096-000-0000', afterHours: '090-0000-0000', duties: '統括' },
        ],
        controls: [
          {
            subject: 'spoofing',
            control: '職員のサインインに二つ目の確認を求める',
            evidence: '設定の写し',
            checkedOn: '2026-01-15',
            nextCheckOn: '2026-04-15',
          },
        ],
        incidents: [{ month: '2026-01', count: 3, personal: 1, inTime: 2, late: 1, ended: 2 }],
        findings: [
          {
            foundOn: '2026-01-12',
            finding: '停止の連絡が2時間遅れた',
            mendBy: '2026-01-26',
            status: 'closed',
            measure: '連絡の当番を2人にした',
            escalatedOn: '2026-01-20',
            escalatedTo: '介護保険課長',
            closedOn: '2026-01-27',
          },
        ],
        notices: [
          {
            learnedOn: '2026-02-01',
            source: '提供者のお知らせ',
            before: '1日1,000通まで',
            after: '1日500通まで',
            effect: '影響なし',
            toldOn: '2026-02-03',
            toldWhom: '介護保険課',
          },
        ],
      },
    }),
  accident_report: (frame) =>
    accidentDocument(frame, {
      number: 'J-000007',
      kind: 'other',
      severity: 'moderate',
      status: 'handling',
      facility: null,
      visit: null,
      summary: '参加者名簿を別の施設へ誤って送った。',
      cause: '宛先の確認をしないまま送信した。',
      treatment: '送り先に削除を依頼し、削除の連絡を受けた。',
      prevention: '宛先を2人で確認する。',
      damage: '損害の申し出はない。',
      insurances: [{ insurer: '例示損害保険', number: 'K-1' }],
      detectedAt: '2026-01-19T13:30:00.000Z',
      operatorNotifiedAt: null,
      cityDueAt: '2026-01-20T13:30:00.000Z',
      cityToldAt: '2026-01-20T00:10:00.000Z',
      followUps: [{ at: '2026-01-21T02:00:00.000Z', text: '削除を確認した。' }],
      endedAt: null,
      contacts: [{ party: 'city_side', person: '松本', phone: '096-000-0001', afterHours: null, duties: '一次報告の受付' }],
      personal: {
        items: { summary: '参加者名簿の誤送信', dataItems: '氏名、電話番号', peopleConcerned: '12' },
        dates,
        doneOn: { first: '2026-01-22', final: null },
      },
    }),
  outreach_list: (frame) =>
    outreachDocument(frame, {
      activities: [
        {
          title: '事業の案内の掲載',
          doneOn: '2025-12-03',
          untilOn: '2026-03-31',
          channel: 'website',
          audience: 'both',
          content: '市のウェブサイトから案内した。',
          reach: 1_240,
          reachUnit: '表示回数',
          cost: 0,
        },
        {
          title: '参加者募集のちらし',
          doneOn: '2026-01-15',
          untilOn: null,
          channel: 'flyer',
          audience: 'residents',
          content: '区役所と公民館に置いた。',
          reach: 3_000,
          reachUnit: '配布枚数',
          cost: 66_000,
        },
      ],
      contacts: [{ way: 'phone', contacts: 40, parties: 32, interested: 12 }],
      funnel: {
        activities: [
          {
            id: 'a',
            title: '参加者募集のちらし',
            tag: 'flyer-20260115',
            channel: 'flyer',
            visits: 214,
            requested: 3,
            facilities: 2,
            listed: 1,
            begun: 40,
            residents: 31,
            applied: 18,
          },
        ],
        untagged: { requested: 5, facilities: 4, listed: 2, residents: 12, applied: 6 },
      },
    }),
  deliverables_list: (frame) =>
    deliverablesDocument(frame, {
      deliverables: (['monthly_report', 'minutes'] satisfies DeliverableKind[]).map((kind) => ({
        title: kind === 'minutes' ? '議事録（第2回定例会）' : '月報（令和8年1月分）',
        kind,
        status: 'approved' as const,
        dueOn: '2026-02-10',
        submittedAt: new Date('2026-02-09T02:00:00Z'),
        approvedAt: new Date('2026-02-12T02:00:00Z'),
        edition: '第1版',
        files: [{ fileName: '月報_令和8年1月_第1版.pdf', pages: 9, size: 412_345, sha256: 'a'.repeat(64) }],
      })),
    }),
}
