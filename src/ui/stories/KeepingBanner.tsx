import { Button } from '../shared/Button.tsx'
import { Icon } from '../shared/Icon.tsx'
import { t } from '../words/t.ts'
import styles from './KeepingBanner.module.css'
import { saveStory } from './save-story.ts'
import type { Desk } from './desk.ts'

/** What the reader must know of the browser: it keeps nothing, or two tabs wanted different things. */
export function KeepingBanner({ desk }: { readonly desk: Desk }) {
  const { keeping, clash, chosen } = desk
  return (
    <>
      {keeping.kind === 'failed' && (
        <div role="alert" className={styles['banner']}>
          <Icon name="warn" />
          <p>{t(`stories.${keeping.reason}`)}</p>
          {chosen.own && (
            <Button onClick={() => void saveStory(chosen.story, 'yaml')}>{t('stories.save_as')}</Button>
          )}
          <Button onClick={desk.tryAgain}>{t('stories.try_again')}</Button>
        </div>
      )}
      {clash && (
        <div role="alert" className={styles['banner']}>
          <Icon name="warn" />
          <p>
            {t(clash.copy === undefined ? 'stories.clash_stayed' : 'stories.clash_copied', {
              title: clash.title,
            })}
          </p>
          <Button onClick={desk.forgetClash}>{t('stories.understood')}</Button>
        </div>
      )}
    </>
  )
}
