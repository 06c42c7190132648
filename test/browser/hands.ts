import type { Locator, Page } from 'playwright-core';

/** How a page is used: by the pointer or by the keyboard alone, through what its reader sees. */
export interface Hands {
  readonly follow: (link: string | RegExp) => Promise<void>;
  readonly press: (button: string) => Promise<void>;
  readonly write: (control: Locator, text: string) => Promise<void>;
  readonly choose: (control: Locator, option: string) => Promise<void>;
  readonly tick: (control: Locator) => Promise<void>;
  readonly unfold: (summary: Locator) => Promise<void>;
}

/** Uses the page with a pointer. */
export function withPointer(page: Page): Hands {
  return {
    follow: (link) => page.getByRole('link', { name: link }).first().click(),
    press: (button) => page.getByRole('button', { name: button, exact: true }).click(),
    write: (control, text) => control.fill(text),
    choose: async (control, option) => void (await control.selectOption({ label: option })),
    tick: (control) => control.check(),
    unfold: (summary) => summary.click(),
  };
}

const MOST_TABS = 250;

/** Uses the page with Tab, Space, Enter and letters only; fails where something cannot be reached so. */
export function withKeyboard(page: Page): Hands {
  const reach = async (control: Locator): Promise<void> => {
    const focused = control.first().and(page.locator(':focus'));
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      if ((await focused.count()) > 0) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`not reached by the keyboard: ${String(control)}`);
  };
  const reachAndPress = async (control: Locator, key: string): Promise<void> => {
    await reach(control);
    await page.keyboard.press(key);
  };
  const goBy = async (control: Locator): Promise<void> => {
    // A form that is shown again keeps its address, so the address does not tell that a page has come.
    await reach(control);
    const loaded = page.waitForEvent('load');
    await page.keyboard.press('Enter');
    await loaded;
  };
  return {
    follow: (link) => goBy(page.getByRole('link', { name: link }).first()),
    press: (button) => goBy(page.getByRole('button', { name: button, exact: true })),
    write: async (control, text) => {
      await reach(control);
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(text);
    },
    choose: async (control, option) => {
      await reach(control);
      await page.keyboard.type(option);
    },
    tick: (control) => reachAndPress(control, 'Space'),
    unfold: (summary) => reachAndPress(summary, 'Enter'),
  };
}
