import {
  AlignFeature,
  BlockquoteFeature,
  BoldFeature,
  ChecklistFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  IndentFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  UnderlineFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { CollectionSlug, RichTextField } from 'payload'
import { officeTextWords as words } from '@/glossary/officeText'

/** Records that a text of the office may lead to. */
const LED_TO: CollectionSlug[] = ['seminars', 'consultations', 'deliverables']

const caption = {
  name: 'caption',
  type: 'text',
  label: words.caption,
  maxLength: 200,
  admin: { description: words.captionHint },
} as const

/** Tables, with the words of the editor's drawer and menus in Japanese, which the package leaves in English. */
function tables(): ReturnType<typeof EXPERIMENTAL_TableFeature> {
  const made = EXPERIMENTAL_TableFeature()
  const { feature } = made
  if (typeof feature !== 'function') return made
  return {
    ...made,
    feature: async (asked) => {
      const resolved = await feature(asked)
      const schema = resolved.generateSchemaMap
      return {
        ...resolved,
        ClientFeature: '/src/admin/officeText/TableFeature#TableFeature',
        ...(schema
          ? {
              generateSchemaMap: (given: Parameters<typeof schema>[0]) => {
                const map = schema(given)
                for (const entry of map?.values() ?? [])
                  if (entry && 'fields' in entry)
                    for (const field of entry.fields)
                      if ('name' in field && (field.name === 'rows' || field.name === 'columns'))
                        Object.assign(field, { label: words[field.name] })
                return map
              },
            }
          : {}),
      }
    },
  }
}

/** What may stand in a text of the office: all of it reaches the PDF and the workbook (reports/document/fromLexical.ts). */
const editor = () =>
  lexicalEditor({
    admin: { placeholder: words.placeholder },
    features: [
      FixedToolbarFeature(),
      InlineToolbarFeature(),
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
      BoldFeature(),
      ItalicFeature(),
      UnderlineFeature(),
      StrikethroughFeature(),
      AlignFeature(),
      IndentFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      ChecklistFeature(),
      BlockquoteFeature(),
      HorizontalRuleFeature(),
      LinkFeature({ enabledCollections: LED_TO }),
      UploadFeature({ enabledCollections: ['media'], collections: { media: { fields: [caption] } } }),
      tables(),
    ],
  })

/** A text of the office with headings, lists, tables, pictures and links: `officeText(f('body'))`. */
export const officeText = <const Given extends Pick<RichTextField, 'name'> & Partial<Omit<RichTextField, 'type' | 'editor'>>>(
  field: Given,
): Given & { type: 'richText'; editor: RichTextField['editor'] } => ({ ...field, type: 'richText', editor: editor() })
