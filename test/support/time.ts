/** Processor time in microseconds for each character of a text, the better of two runs. */
export function timePerCharacter(use: (text: string) => unknown, text: string): number {
  const run = () => {
    const before = process.cpuUsage();
    use(text);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  return Math.min(run(), run()) / text.length;
}
