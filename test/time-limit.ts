/** A test or a hook that is told to give up where it has not ended within so many milliseconds: the run goes on without it. */
export function within<T>(milliseconds: number, run: () => T | PromiseLike<T>): () => Promise<T> {
  return async () => {
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`not ended within ${milliseconds} ms`)), milliseconds);
    });
    try {
      return await Promise.race([run(), tooLong]);
    } finally {
      clearTimeout(timer);
    }
  };
}
