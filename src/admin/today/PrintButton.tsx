'use client'

import { checkInSheetWords as words } from '@/glossary/checkIn'

/** The sheet on paper, through the browser's own dialog. */
export const PrintButton = () => (
  <p className="care-unprinted">
    <button className="care-button" onClick={() => window.print()} type="button">
      {words.print}
    </button>
  </p>
)
