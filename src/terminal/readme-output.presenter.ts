const SHOWN = /(```sh\nnpm run -s explain -- (.+)\n```\n\n```text\n)([\s\S]*?)(```)/g;

/** A page in which each `explain` command that is followed by a block of text has that block replaced by what it prints. */
export function withOutputs(page: string, outputOf: (args: readonly string[]) => string): string {
  return page.replaceAll(
    SHOWN,
    (_, before: string, args: string, __, after: string) => `${before}${outputOf(args.split(' '))}${after}`,
  );
}
