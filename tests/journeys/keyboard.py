"""Hands that only press keys: after its first page is open, nothing else moves a page.

After every press it is looked whether the focus stands somewhere and can be seen there.
"""

import re

from playwright.sync_api import expect

MOST_PRESSES = 80
QUIET_MS = 350

REMEMBER = """() => {
  window.unfocused ??= new WeakMap();
  const can = "a[href], button, input, select, textarea, summary, [tabindex]";
  for (const each of document.querySelectorAll(can))
    if (each !== document.activeElement) window.unfocused.set(each, window.ring(each));
}"""
"""Keep how everything that can have the focus looks without it."""

RING = """window.ring = (element) => {
  const parts = [[element, null], [element, "::before"], [element, "::after"]];
  for (let up = element.parentElement, high = 0; up && high < 2; up = up.parentElement, high++)
    parts.push([up, null]);
  return parts.map(([part, pseudo]) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(part, pseudo);
    const outline = [outlineStyle, outlineWidth, outlineColor].join(" ");
    const shadow = boxShadow === "none" ? "" : boxShadow;
    return `${outlineStyle === "none" ? "" : outline}|${shadow}`;
  });
}"""
"""What may show the focus: an outline or a shadow, of the element or of what holds it."""

STANDS = """() => {
  const here = document.activeElement;
  if (!here || here === document.body) return { isLost: true };
  const { left, right, top, bottom } = here.getBoundingClientRect();
  const now = window.ring(here), before = window.unfocused?.get(here);
  return {
    isLost: false,
    name: (here.getAttribute("aria-label") || here.labels?.[0]?.textContent || here.textContent)
      .trim().replace(/\\s+/g, " ").slice(0, 80),
    place: here.id ? `#${here.id}` : `${here.localName}.${here.className}`,
    isRinged: before ? now.join() !== before.join() : now.some((part) => part !== "|"),
    isInView: right > left && bottom > top && left < innerWidth && right > 0 &&
      top < innerHeight && bottom > 0,
  };
}"""


class Keyboard:
    """The keyboard of one person, before one page."""

    def __init__(self, page):
        self.page = page
        page.add_init_script(RING)

    def press(self, key, *, times=1):
        """Press a key; the focus then stands where it can be seen."""
        for _ in range(times):
            self.page.evaluate(REMEMBER)
            self.page.keyboard.press(key)
            self.stands()

    def go(self, key, to):
        """Press a key that leads to another page."""
        self.page.keyboard.press(key)
        expect(self.page).to_have_url(re.compile(to))
        self.page.wait_for_load_state()

    def type(self, text):
        """Type where the focus is."""
        self.page.keyboard.type(text)
        self.stands()

    def walk_to(self, name, *, key="Tab"):
        """Press Tab, or another key, until the focus is on what is called so."""
        passed = []
        for _ in range(MOST_PRESSES):
            self.press(key)
            passed.append(self.stands()["name"])
            if re.search(name, passed[-1]):
                return
        raise AssertionError(f"{name!r} is not among what {key} leads to: {passed}")

    def stands(self):
        """Return where the focus stands; fail where it is lost, unseen or out of sight."""
        found = self.page.evaluate(STANDS)
        assert not found["isLost"], f"the focus is lost on {self.page.url}"
        assert found["isRinged"], f"the focus cannot be seen on {found}"
        assert found["isInView"], f"the focus is out of sight on {found}"
        return found

    def stays(self):
        """Wait until the page has come to rest: the focus is not lost by what it swapped."""
        self.page.wait_for_timeout(QUIET_MS)
        return self.stands()

    def find(self, text, to):
        """Go to a place by Ctrl+K and its first letters."""
        self.press("Control+k")
        self.type(text)
        expect(self.page.locator("#find-list [role=option]").first).to_contain_text(text)
        self.go("Enter", to)
