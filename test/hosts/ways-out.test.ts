import { expect, inject, test } from 'vitest'
import { useHosts } from './serve-hosts.ts'
import { useWindows } from './use-windows.ts'

const hosts = useHosts()
const windows = useWindows()

function openHost(attributes: string) {
  const frame = `<iframe src="${inject('site')}embed/index.html#v=1&org=cis" title="Meetings" width="900" height="500" ${attributes}></iframe>`
  return windows.open(hosts.add({ page: 'strict.html', frame }))
}

const address = (): string => `${inject('site')}#v=1&view=timeline&org=cis`

test('where the page refuses windows and the clipboard, the address of the view stands there, selected', async () => {
  const { page } = await openHost('sandbox="allow-scripts"')
  const inside = page.frameLocator('iframe')
  for (const [role, name] of [
    ['link', 'Open timeline and sources'],
    ['button', 'Copy link to this view'],
  ] as const) {
    await inside.getByRole(role, { name }).click()
    const field = inside.getByRole('dialog').getByRole('textbox')
    expect(await field.inputValue()).toBe(address())
    const selected = (): Promise<number | false> =>
      field.evaluate(
        box => box instanceof HTMLInputElement && (box.selectionEnd ?? 0) - (box.selectionStart ?? 0),
      )
    await expect.poll(selected).toBe(address().length)
    await inside.getByRole('button', { name: 'Close' }).click()
  }
  await page.context().close()
})

test('where they are allowed, the full app opens on the view of the frame, and the link is copied', async () => {
  const { page } = await openHost(
    'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" allow="clipboard-write"',
  )
  const inside = page.frameLocator('iframe')
  const opening = page.context().waitForEvent('page')
  await inside.getByRole('link', { name: 'Open timeline and sources' }).click()
  const opened = await opening
  await expect.poll(() => opened.url()).toBe(address())
  await opened.getByRole('status').filter({ hasText: '4 of 5' }).waitFor()
  await opened.close()
  await page.context().grantPermissions(['clipboard-write'])
  await inside.getByRole('button', { name: 'Copy link to this view' }).click()
  await inside.getByText('Link copied').or(inside.getByRole('dialog')).first().waitFor()
  await page.context().close()
})
