/** Words of the menu, of what it opens, and of copying a link. */
export const enMenu = {
  'theme.label': 'Appearance',
  'theme.auto': 'As the system',
  'theme.light': 'Light',
  'theme.dark': 'Dark',
  'open.open': 'Open documents…',
  'open.elsewhere':
    'A page in one file shows what it holds and cannot read other documents. Open yours on the site of Plenary.',
  'stories.open': 'Stories…',
  'export.open': 'Export…',
  'share.copy_link': 'Copy link',
  'share.copied': 'Link copied',
  'share.copy_yourself': 'The clipboard is closed to this page. Here is the link:',
  'keys.title': 'Keys',
  'keys.search': 'Search',
  'keys.walk': 'Walk the events by date',
  'keys.open': 'Open the event',
  'keys.close': 'Close the panel',
  'keys.zoom': 'Zoom in, zoom out, show all',
  'keys.view': 'Timeline, List',
  'keys.story': 'Stories: add this view with Enter',
  'keys.help': 'This help',
} as const
