'use client'
import { useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { useEffect } from 'react'
import { isMonth } from '@/domain/calendar/jst'
import { warekiMonth } from '@/domain/calendar/wareki'
import { FIGURES } from '@/domain/kpi/figure'
import { markedFigureLabel } from '@/glossary/figures'

/** The head of a record of one figure in one month says both: the month alone would be the name of four records. */
export function FigureTitle() {
  const { savedDocumentData } = useDocumentInfo()
  const { setDocumentTitle, title } = useDocumentTitle()
  const figure = FIGURES.find((each) => each === savedDocumentData?.['figure'])
  const month = String(savedDocumentData?.['month'] ?? '')
  const wanted = figure && isMonth(month) ? `${markedFigureLabel(figure)}（${warekiMonth(month)}）` : null
  useEffect(() => {
    if (!wanted || title === wanted) return
    // After the form has put its own title: it does so in an effect of its own, which runs after this one.
    const later = setTimeout(() => setDocumentTitle(wanted))
    return () => clearTimeout(later)
  }, [setDocumentTitle, title, wanted])
  return null
}
