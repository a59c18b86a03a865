/** Whether the words are in the clipboard; frames and pages without HTTPS have none, or are refused it. */
export async function writeToClipboard(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words)
    return true
  } catch {
    return false
  }
}
