import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Locator, Page } from 'playwright'
import { afterAll } from 'vitest'

type Files = Readonly<Record<string, string | Uint8Array>>

/** A place on the disk for the folders that tests open; it goes when they are through. */
export function useFolders(): {
  readonly root: string
  readonly lay: (name: string, files: Files) => string
} {
  const root = mkdtempSync(join(tmpdir(), 'plenary-opening-'))
  afterAll(() => rmSync(root, { recursive: true, force: true }))
  return {
    root,
    /** Puts files into a folder of their own, beside those that lie there, and gives its path. */
    lay: (name, files) => {
      const path = join(root, name)
      for (const [file, content] of Object.entries(files)) {
        mkdirSync(dirname(join(path, file)), { recursive: true })
        writeFileSync(join(path, file), content)
      }
      return path
    },
  }
}

/** Opens the menu's dialog and chooses with one of its buttons. */
async function choose(page: Page, button: string, paths: string | string[]): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('button', { name: 'Open documents…' }).click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: button }).click()
  await (await chooser).setFiles(paths)
}

export function chooseFiles(page: Page, paths: readonly string[]): Promise<void> {
  return choose(page, 'Choose files', [...paths])
}

export function chooseFolder(page: Page, path: string): Promise<void> {
  return choose(page, 'Choose a folder', path)
}

/** Drags files that were made in the page over it, and drops them. */
export async function drop(
  page: Page,
  files: Readonly<Record<string, string>>,
  types = ['dragenter', 'drop'],
): Promise<void> {
  await page.evaluate(
    ([contents, events]) => {
      const dataTransfer = new DataTransfer()
      for (const [name, text] of Object.entries(contents)) dataTransfer.items.add(new File([text], name))
      for (const type of events)
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
    },
    [files, types] as const,
  )
}

/** Drops what lies on the disk, folders too, as the system does when a person lets go of them. */
export async function dropPaths(page: Page, paths: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', {
      type,
      x: 200,
      y: 200,
      data: { items: [], files: [...paths], dragOperationsMask: 1 },
    })
  await session.detach()
}

/** The bar that says whose documents these are. */
export const openedBar = (page: Page): Locator =>
  page.getByRole('complementary', { name: 'Opened documents' })
