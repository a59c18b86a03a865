/** More steps than this are no talk; files and links that claim so are refused. */
export const MOST_STEPS = 500
export const MOST_CITATIONS = 50
export const LONGEST_TITLE = 300
/** About ten minutes of speech. */
export const LONGEST_NOTES = 10_000
export const LONGEST_QUOTATION = 2_000
/** As much as the page reads of a fragment. */
export const LONGEST_VIEW = 8_192
