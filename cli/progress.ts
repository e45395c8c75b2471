const WIDTH = 30;

/** A progress bar on standard error, when that is a terminal and there is more than one thing to wait for. */
export function showProgress(total: number): { step(): void; end(): void } {
  if (!process.stderr.isTTY || total < 2) return { step() {}, end() {} };
  let done = 0;
  const draw = () => {
    const filled = Math.round((done / total) * WIDTH);
    process.stderr.write(`\r[${"=".repeat(filled)}${" ".repeat(WIDTH - filled)}] ${done} of ${total}`);
  };
  draw();
  return {
    step() {
      done++;
      draw();
    },
    end() {
      process.stderr.write("\r\u001b[K");
    },
  };
}
