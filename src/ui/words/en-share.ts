/** Words of the dialog "Share". */
export const enShare = {
  'sharing.title': 'Share',

  'sharing.link': 'Link',
  'sharing.what': 'What to share',
  'sharing.what_view': 'This view',
  'sharing.what_event': 'This event',
  'sharing.what_passage': 'This passage',
  'sharing.what_story': 'The story',
  'sharing.link_field': 'Address',
  'sharing.copy_link': 'Copy link',
  'sharing.link_copied': 'Link copied',
  'sharing.refused':
    'The clipboard is closed to this page. The words are selected: copy them with your keys.',
  'sharing.story_too_long':
    'Your story is too long for a link. Save it under Stories, or as one file under Downloads.',
  'sharing.closed':
    'Others cannot open this link yet: this page is on your machine only. Put the site on a web server, or save it as one file under Downloads.',
  'sharing.leads_home':
    'This page is on your machine only. The link leads to {address}, the address this site was built for.',
  'sharing.filtered': '{title}: {filters}',
  'sharing.event_on': '{title}, {date}',

  'sharing.embed': 'Embed',
  'sharing.into': 'Into',
  'sharing.into_iframe': 'Any page: frame',
  'sharing.into_element': 'Any page: web component',
  'sharing.into_html': 'Plain HTML: frame with a source line',
  'sharing.into_reveal': 'reveal.js',
  'sharing.into_quarto': 'Quarto',
  'sharing.into_marp': 'Marp: picture with a link',
  'sharing.into_marp-live': 'Marp: live, with --html',
  'sharing.into_wordpress': 'WordPress',
  'sharing.into_notion': 'Notion',
  'sharing.into_canvas': 'Canvas',
  'sharing.width': 'Width',
  'sharing.pixels': '{width} px',
  'sharing.ratio': 'Ratio',
  'sharing.ratio_of': '{ratio}, {height} px high',
  'sharing.theme': 'Colours',
  'sharing.theme_auto': 'As the system',
  'sharing.theme_light': 'Light',
  'sharing.theme_dark': 'Dark',
  'sharing.controls': 'Controls',
  'sharing.controls_full': 'Full',
  'sharing.controls_min': 'Minimal',
  'sharing.controls_none': 'None',
  'sharing.snippet': 'To paste',
  'sharing.copy_snippet': 'Copy snippet',
  'sharing.snippet_copied': 'Snippet copied',
  'sharing.copy_address': 'Copy address',
  'sharing.address_copied': 'Address copied',
  'sharing.how_iframe': 'Fills the column and keeps its proportions. It needs no script in your page.',
  'sharing.how_element':
    'Needs our script in your page. Where it does not run, and in print, what stands inside is shown.',
  'sharing.how_html': 'A figure: the frame, and under it a link to the timeline and its sources.',
  'sharing.how_reveal':
    'A slide of its own. The clicker stays with the deck, also after a click in the timeline.',
  'sharing.how_quarto': 'Paste it into a .qmd file, for slides and for pages alike.',
  'sharing.how_marp':
    'Stands in every format that Marp writes. Without an address of a picture in it, save one as {file} beside the deck: Downloads.',
  'sharing.how_marp-live': 'For decks that are made with marp --html.',
  'sharing.how_wordpress':
    'Paste it into the code editor, or the frame alone into a Custom HTML block. Where your site strips frames, paste the address of a page, below, on a line of its own.',
  'sharing.how_notion': 'Paste the address and choose Embed.',
  'sharing.how_canvas': 'Paste it into the HTML view of the editor. Canvas keeps every word of it.',
  'sharing.preview': 'Preview of what will be embedded',
  'sharing.preview_size': '{width} by {height} px, shown at {percent}%',

  'sharing.more': 'Files and pages',
  'sharing.downloads': 'Downloads…',
  'sharing.stories': 'Stories…',
  'sharing.pages':
    'This has a page that other services read: they show its title and picture, and WordPress embeds it by its address alone (oEmbed).',
  'sharing.page': 'Page',
  'sharing.poster_png': 'Poster, PNG',
  'sharing.poster_svg': 'Poster, SVG',
  'sharing.no_page_of_view':
    'Only events, stories and the whole collection have a page and a poster of their own. A picture of this view is under Downloads.',
  'sharing.no_pages':
    'Pages with a picture for other services (Open Graph, oEmbed) and posters are made when the site is built with its address: {command}',
} as const
