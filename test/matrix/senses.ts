import type { Page } from 'playwright-core';

/** A part of a page, as its own HTML, cut short. */
const NAME = `const name = (one) => one.outerHTML.slice(0, 120);`;

/** The colour on which a part of a page stands, and how far another is from it: the contrast of WCAG 2.2, 1 to 21. */
const CONTRAST = `
  const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const channels = (colour) => {
    paint.clearRect(0, 0, 1, 1);
    paint.fillStyle = colour;
    paint.fillRect(0, 0, 1, 1);
    return [...paint.getImageData(0, 0, 1, 1).data];
  };
  const light = (colour) => channels(colour).slice(0, 3)
    .map((one) => one / 255)
    .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4))
    .reduce((sum, one, at) => sum + one * [0.2126, 0.7152, 0.0722][at], 0);
  const contrast = (one, other) => {
    const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  const groundOf = (one) => {
    for (let at = one; at !== null; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (channels(backgroundColor)[3] === 255) return backgroundColor;
    }
    return 'white';
  };`;

/** How far from its ground a text has to be, by WCAG 1.4.3, and a shape that says something, by 1.4.11. */
const [TEXT, SHAPE] = [4.5, 3];

/** Which of these parts of a page are texts without enough contrast; where axe cannot tell, it is measured. */
export function faintAmong(page: Page, selectors: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(`(() => { ${NAME} ${CONTRAST}
    const colourOf = (one) => (one instanceof SVGElement ? getComputedStyle(one).fill : getComputedStyle(one).color);
    return ${JSON.stringify(selectors)}
      .map((selector) => document.querySelector(selector))
      .filter((one) => contrast(colourOf(one), groundOf(one)) < ${TEXT})
      .map(name);
  })()`);
}

/** The shapes of the pictures and icons of a page that nobody can tell from their ground. */
export function lostShapesOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(`(() => { ${NAME} ${CONTRAST}
    const isSeen = (one) => ['fill', 'stroke']
      .map((part) => getComputedStyle(one)[part])
      .some((colour) => colour !== 'none' && contrast(colour, groundOf(one)) >= ${SHAPE});
    return [...document.querySelectorAll('main svg :is(path, circle, rect, text):not(.fp-tick)')]
      .filter((one) => one.checkVisibility() && !isSeen(one))
      .map(name);
  })()`);
}

/** What moves on a page, or would. */
export function movingOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(`(() => { ${NAME}
    const moves = ({ transitionDuration, animationName, scrollBehavior }) =>
      transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior !== 'auto';
    return [...document.querySelectorAll('*')]
      .filter((one) => [undefined, '::before', '::after'].some((part) => moves(getComputedStyle(one, part))))
      .map(name);
  })()`);
}

/** What can be reached by the keyboard and does not show it, or lies under something else when it is. */
export function unseenFocusOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(`(() => { ${NAME}
    const LOOKS = ['outline', 'boxShadow', 'backgroundColor', 'color', 'borderColor'];
    const lookOf = (one, part) => LOOKS.map((look) => getComputedStyle(one, part)[look]).join();
    const seenOf = (one) => [one, ...(one.labels ?? [])]
      .flatMap((part) => [undefined, '::before', '::after'].map((pseudo) => lookOf(part, pseudo))).join();
    const isOver = (one, top) => top !== null
      && (one.contains(top) || top.contains(one) || [...(one.labels ?? [])].some((label) => label.contains(top)));
    const isReached = (one) => one.tabIndex >= 0 && !one.disabled && one.checkVisibility({ visibilityProperty: true });
    const faultOf = (one) => {
      document.activeElement.blur();
      const before = seenOf(one);
      one.focus({ focusVisible: true });
      if (document.activeElement !== one) return 'takes no focus';
      if (seenOf(one) === before) return 'does not show it';
      const { left, top, width, height } = one.getClientRects()[0];
      const middle = (from, size, room) => (Math.max(from, 0) + Math.min(from + size, room)) / 2;
      const [x, y] = [middle(left, width, innerWidth), middle(top, height, innerHeight)];
      return isOver(one, document.elementFromPoint(x, y)) ? '' : 'lies under something';
    };
    return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
      .filter(isReached)
      .flatMap((one) => { const fault = faultOf(one); return fault === '' ? [] : [fault + ': ' + name(one)]; });
  })()`);
}
