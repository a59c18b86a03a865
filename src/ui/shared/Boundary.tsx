import { Component, type ReactNode } from 'react'
import { t } from '../words/t.ts'
import styles from './Boundary.module.css'
import { Button } from './Button.tsx'

interface BoundaryProps {
  /** What did not come: "The timeline". */
  readonly what: string
  readonly children: ReactNode
}

/** Keeps a mistake in one part of the page from taking the rest along; the reader may try that part again. */
export class Boundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override readonly state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <div role="alert" className={styles['failed']}>
        <p>{t('boundary.failed', { what: this.props.what })}</p>
        <Button onClick={() => this.setState({ failed: false })}>{t('boundary.again')}</Button>
      </div>
    )
  }
}
