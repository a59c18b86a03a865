import type { IOptions } from 'sanitize-html'

/**
 * What Canvas lets through of a frame and of a line under it.
 * @see https://github.com/instructure/canvas-lms/blob/master/gems/canvas_sanitize/lib/canvas_sanitize/canvas_sanitize.rb
 */
export const CANVAS_FILTER: IOptions = {
  allowedTags: ['iframe', 'p', 'a', 'img'],
  allowedAttributes: {
    iframe: ['src', 'width', 'height', 'name', 'title', 'sandbox', 'allowfullscreen'],
    a: ['href', 'title', 'target'],
    img: ['src', 'alt', 'width', 'height'],
  },
}

/**
 * What WordPress lets through of the HTML that an unlisted oEmbed provider gives (`wp_filter_oembed_result`).
 * @see https://developer.wordpress.org/reference/functions/wp_filter_oembed_result/
 */
export const WORDPRESS_FILTER: IOptions = {
  allowedTags: ['a', 'blockquote', 'iframe'],
  allowedAttributes: {
    a: ['href'],
    iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
  },
}
