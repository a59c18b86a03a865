/** Titles that would break a drawing or a file that took them for more than text. */
export const HOSTILE_TITLES: readonly string[] = [
  '</text><script>alert(1)</script>',
  ']]> & &amp; <![CDATA[ "quoted" \'single\'',
  'Council\u0000of\u0007Heads\u001b[31m\u009f',
  'Heads \u202eetalsnart ot gnihton\u202c of \u2066agencies\u2069',
  'A lone \ud83d half and a \udc00 half \uffff\ufffe',
  'Word'.repeat(1250),
  'many words '.repeat(455).trim(),
  'Совет Безопасности и Антитеррористический центр',
  '第七届莫斯科国际安全会议', // no spaces, and no typeface of ours has it
  'مؤتمر موسكو للأمن الدولي',
  '👩‍👩‍👧‍👦'.repeat(40),
  '-'.repeat(600),
  ' \t\n ',
  '',
]
