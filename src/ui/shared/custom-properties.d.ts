import 'react'

declare module 'react' {
  /** Numbers reach the stylesheets as custom properties: `style={{ '--lanes': 5 }}`. */
  interface CSSProperties {
    readonly [property: `--${string}`]: string | number | undefined
  }
}
