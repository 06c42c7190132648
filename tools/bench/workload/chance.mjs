/**
 * Chance that is the same on every machine: what is drawn for one item rests on the seed and the item's name alone, so that the
 * first hundred options of ten thousand are the first hundred of a hundred.
 */
export function chanceOf(seed, name) {
  let state = [...`${seed}/${name}`].reduce((hash, sign) => Math.imul(hash ^ sign.charCodeAt(0), 16777619), 2166136261);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (from, to) => from + Math.floor(next() * (to - from + 1));
  return {
    whole,
    holds: (share) => next() < share,
    one: (list) => list[Math.floor(next() * list.length)],
    /** One of `[weight, value]`. */
    weighed(list) {
      let left = next() * list.reduce((sum, [weight]) => sum + weight, 0);
      return (list.find(([weight]) => (left -= weight) < 0) ?? list.at(-1))[1];
    },
    /** Some of a list, no two alike. */
    some(list, count) {
      const rest = [...list];
      return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(whole(0, rest.length - 1), 1)[0]);
    },
  };
}
