interface Greeter {
  /** Says hello at once and again and again, from the first. */
  greet(): void
  rest(): void
}

/** Milliseconds: what is sent before the frame listens is lost, so hello is repeated. */
const BETWEEN_HELLOS = 100
/** Half a minute of them; a frame that is loaded later says `ready` by itself. */
const MOST_HELLOS = 300

/** Says hello until it is told to rest. */
export function createGreeter(hello: () => void): Greeter {
  let timer: ReturnType<typeof setInterval> | undefined
  const rest = (): void => clearInterval(timer)
  return {
    rest,
    greet: () => {
      rest()
      let said = 0
      const sayOnce = (): void => {
        if (++said > MOST_HELLOS) rest()
        else hello()
      }
      timer = setInterval(sayOnce, BETWEEN_HELLOS)
      sayOnce()
    },
  }
}
